import { Segmented } from 'antd';
import { Link } from 'react-router';
import { answer, review } from '../../api/clients';
import { ListTable, type Column } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './conferences.css';
import { Following } from './follow/Following';
import { FollowState, sayFollowed } from './follow/FollowState';
import { decidedOf } from './follow/decided';
import { conferenceTitles } from './titles';
import type { Decision } from './types';
import { conferencesWords } from './words';

const filtersOf = { all: {}, open: { open: true }, overdue: { overdue: true }, closed: { open: false } } as const;
type Which = keyof typeof filtersOf;

/** 会议决定: what conferences decided, who sees to it and by when, and what came of it. */
export function Component() {
  const words = useWords(conferencesWords);
  const filters = useFilters();
  const columns = useColumns();
  useTitle(words.decisions);
  const which = (Object.keys(filtersOf) as Which[]).find((w) => w === filters.get('which')) ?? 'all';
  return (
    <>
      <h1>{words.decisions}</h1>
      <ListTable<Decision>
        name="decisions"
        caption={words.decisions}
        queryKey={['live', 'tasks', 'decisions', which]}
        ask={(page, size) => answer(review.GET('/conferences/decisions', { params: { query: { page, size, ...filtersOf[which] } } }))}
        filters={filters}
        columns={columns}
        rowKey={(decision) => decision.id}
        empty={words.noDecisions}
      >
        <Segmented<Which>
          aria-label={words.followed}
          value={which}
          onChange={(next) => filters.set({ which: next === 'all' ? null : next })}
          options={[
            { value: 'all', label: words.all },
            { value: 'open', label: words.followOpen },
            { value: 'overdue', label: words.overdueOnly },
            { value: 'closed', label: words.closed },
          ]}
        />
      </ListTable>
    </>
  );
}

function useColumns(): Column<Decision>[] {
  const words = useWords(conferencesWords);
  const titles = useWords(conferenceTitles);
  return [
    {
      key: 'title',
      title: words.decision,
      names: true,
      show: (d) => <Link to={`/conferences/${d.conference}`}>{d.title}</Link>,
      text: (d) => d.title,
    },
    { key: 'conference', title: words.conference, show: (d) => <span className="conf-nowrap">{d.number}</span>, text: (d) => d.number },
    { key: 'what', title: words.what, show: (d) => decidedOf(d, titles), text: (d) => decidedOf(d, titles) },
    { key: 'responsible', title: words.responsible, show: (d) => d.responsible?.name ?? '—', text: (d) => d.responsible?.name ?? '' },
    {
      key: 'due',
      title: words.dueOn,
      show: (d) => <FollowState decision={d} />,
      text: (d) => [d.dueOn ?? '', sayFollowed(d, words)].join(' ').trim(),
    },
    {
      key: 'followed',
      title: words.followed,
      show: (d) => <Following decision={d} />,
      text: (d) => d.progress.map((p) => `${p.on} ${p.text}`).join('；'),
    },
  ];
}
