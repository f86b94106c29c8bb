import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { answer, review } from '../../api/clients';
import type { components } from '../../api/generated/review';
import { ListTable, type Column } from '../../parts/ListTable';
import type { Filters } from '../../parts/useFilters';
import { localTime } from '../../parts/localTime';
import { useWords } from '../../words/language';
import { About, Body, OpenOrNot, openOf, Paper, senderOf } from './notice';
import { noticeWords } from './noticeWords';
import { SignFor } from './SignFor';

type Notice = components['schemas']['NoticesNotice'];

/** Notices to my body. Those not signed for can be chosen, and signed for together. */
export function ReceivedNotices({ filters }: { filters: Filters }) {
  const words = useWords(noticeWords);
  const open = openOf(filters);
  const [chosen, choose] = useState<string[]>([]);
  const queryKey = ['live', 'tasks', 'notices', 'received', { open }];
  const ask = (page: number, size: number) => answer(review.GET('/notices', { params: { query: { page, size, open } } }));
  const { page, size } = filters;
  // The same question as the table's, so it is asked once: what can be chosen on this page.
  const { data } = useQuery({ queryKey: [...queryKey, page, size], queryFn: () => ask(page, size), placeholderData: keepPreviousData });
  const openHere = (data?.items ?? []).filter((n) => n.receivedAt == null).map((n) => n.id);
  const ready = chosen.filter((id) => openHere.includes(id));
  const toggle = (id: string, on: boolean) => choose(on ? [...ready, id] : ready.filter((c) => c !== id));

  const columns: Column<Notice>[] = [
    {
      key: 'kind',
      title: words.kind,
      names: true,
      show: (n) => (
        <span className="notice-name">
          {n.receivedAt == null && (
            <Checkbox
              aria-label={words.choose(n.kind, n.title)}
              checked={ready.includes(n.id)}
              onChange={(e) => toggle(n.id, e.target.checked)}
            />
          )}
          {n.kind}
        </span>
      ),
      text: (n) => n.kind,
    },
    { key: 'about', title: words.about, show: (n) => <About notice={n} />, text: (n) => n.title },
    { key: 'from', title: words.from, show: (n) => senderOf(n.fromName, words), text: (n) => senderOf(n.fromName, words) },
    { key: 'sent', title: words.sentOn, show: (n) => <span className="nowrap">{n.sentOn}</span>, text: (n) => n.sentOn },
    { key: 'text', title: words.text, show: (n) => <Body notice={n} />, text: (n) => [n.reason, n.article].filter(Boolean).join(' ') },
    { key: 'print', title: words.paper, show: (n) => <Paper notice={n} />, text: () => '' },
    {
      key: 'receipt',
      title: words.receipt,
      show: (n) =>
        n.receivedAt == null
          ? <SignFor ids={[n.id]} label={words.sign} done={() => choose([])} />
          : words.signedAt(localTime(n.receivedAt)),
      text: (n) => (n.receivedAt == null ? words.notSigned : words.signedAt(localTime(n.receivedAt))),
    },
  ];
  return (
    <ListTable<Notice>
      name="notices"
      caption={words.received}
      queryKey={queryKey}
      ask={ask}
      filters={filters}
      columns={columns}
      rowKey={(n) => n.id}
      empty={open === true ? words.allSigned : words.noneReceived}
    >
      <OpenOrNot filters={filters} />
      {openHere.length > 0 && (
        <span className="choose-all">
          <Checkbox
            checked={ready.length === openHere.length}
            indeterminate={ready.length > 0 && ready.length < openHere.length}
            onChange={(e) => choose(e.target.checked ? openHere : [])}
          >
            {words.chooseAll(openHere.length)}
          </Checkbox>
          <SignFor ids={ready} label={words.signChosen(ready.length)} done={() => choose([])} primary />
        </span>
      )}
    </ListTable>
  );
}
