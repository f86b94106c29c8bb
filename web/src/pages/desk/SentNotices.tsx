import { Tag } from 'antd';
import { answer, review } from '../../api/clients';
import type { components } from '../../api/generated/review';
import { ListTable, type Column } from '../../parts/ListTable';
import type { Filters } from '../../parts/useFilters';
import { localTime } from '../../parts/localTime';
import { useWords } from '../../words/language';
import { About, Body, OpenOrNot, openOf, Paper } from './notice';
import { noticeWords } from './noticeWords';

type Notice = components['schemas']['SentNoticesSent'];

/** Notices that went out with my body's acts: who has signed for them, and who has not and for how long. */
export function SentNotices({ filters }: { filters: Filters }) {
  const words = useWords(noticeWords);
  const open = openOf(filters);
  const receipt = (n: Notice) => (n.receivedAt == null ? words.openFor(n.daysOpen) : words.signedAt(localTime(n.receivedAt)));
  const columns: Column<Notice>[] = [
    { key: 'kind', title: words.kind, names: true, show: (n) => n.kind, text: (n) => n.kind },
    { key: 'to', title: words.to, show: (n) => n.to.name, text: (n) => n.to.name },
    { key: 'about', title: words.about, show: (n) => <About notice={n} />, text: (n) => n.title },
    { key: 'sent', title: words.sentOn, show: (n) => <span className="nowrap">{n.sentOn}</span>, text: (n) => n.sentOn },
    { key: 'text', title: words.text, show: (n) => <Body notice={n} />, text: (n) => [n.reason, n.article].filter(Boolean).join(' ') },
    { key: 'print', title: words.paper, show: (n) => <Paper notice={n} />, text: () => '' },
    {
      key: 'receipt',
      title: words.receipt,
      show: (n) =>
        n.receivedAt == null
          ? <Tag color={n.daysOpen > 0 ? 'warning' : 'default'}>{receipt(n)}</Tag>
          : <span title={n.receivedBy ?? undefined}>{receipt(n)}</span>,
      text: receipt,
    },
    { key: 'by', title: words.receivedBy, show: (n) => n.receivedBy ?? '—', text: (n) => n.receivedBy ?? '', extra: true },
  ];
  return (
    <ListTable<Notice>
      name="notices-sent"
      caption={words.sent}
      queryKey={['live', 'tasks', 'notices', 'sent', { open }]}
      ask={(page, size) => answer(review.GET('/notices/sent', { params: { query: { page, size, open } } }))}
      filters={filters}
      columns={columns}
      rowKey={(n) => n.id}
      empty={open === true ? words.allSignedByOthers : words.noneSent}
    >
      <OpenOrNot filters={filters} />
    </ListTable>
  );
}
