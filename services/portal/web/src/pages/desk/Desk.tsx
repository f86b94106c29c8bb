import { Tabs } from 'antd';
import { Link } from 'react-router';
import { answer, review } from '../../api/clients';
import type { components } from '../../api/generated/review';
import { Due, sayRemaining } from '../../parts/Due';
import { ListTable, type Column } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { partWords } from '../../parts/words';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { deskWords } from './words';

type Line = components['schemas']['ListsLine'];

/** 工作台: what waits for my body, the nearest due date first; what it did; what it started. */
export function Component() {
  const words = useWords(deskWords);
  const filters = useFilters();
  useTitle(words.title);
  const tab = filters.get('tab') ?? 'todo';
  return (
    <>
      <h1>{words.title}</h1>
      <Tabs
        activeKey={tab}
        onChange={(key) => filters.set({ tab: key === 'todo' ? null : key })}
        items={(['todo', 'done', 'started'] as const).map((key) => ({ key, label: words[key] }))}
      />
      <ListTable<Line>
        name="tasks"
        caption={words[tab as 'todo']}
        queryKey={['live', 'tasks', tab]}
        ask={(page, size) => answer(review.GET('/tasks', { params: { query: { page, size } } }))}
        filters={filters}
        columns={useTaskColumns()}
        rowKey={(line) => line.id}
        empty={words.nothing}
      />
    </>
  );
}

function useTaskColumns(): Column<Line>[] {
  const words = useWords(deskWords);
  const parts = useWords(partWords);
  return [
    { key: 'title', title: words.name, names: true, show: (l) => <Link to={`/cases/${l.id}`}>{l.title}</Link>, text: (l) => l.title },
    { key: 'number', title: words.number, show: (l) => l.number, text: (l) => l.number ?? '' },
    { key: 'applicant', title: words.applicant, show: (l) => l.applicantName, text: (l) => l.applicantName },
    { key: 'state', title: words.state, show: (l) => l.stateTitle, text: (l) => l.stateTitle },
    {
      key: 'due',
      title: words.due,
      show: (l) => <Due on={l.dueOn} remaining={l.remaining as number | null} provisional={l.provisional} />,
      text: (l) => [l.dueOn, l.remaining == null ? null : sayRemaining(l.remaining as number, parts)].filter((t) => t != null).join(' '),
    },
  ];
}
