import { Checkbox } from 'antd';
import { Navigate } from 'react-router';
import { answer, review } from '../../api/clients';
import type { paths } from '../../api/generated/review';
import { queries } from '../../api/queries';
import { Choose } from '../../parts/Choose';
import { useCounties, useProcedures } from '../../parts/law';
import { ListTable } from '../../parts/ListTable';
import { SearchText } from '../../parts/SearchText';
import { Tabs, useTab } from '../../parts/Tabs';
import { useFilters, type Filters } from '../../parts/useFilters';
import { sessionQuery, useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { useCaseColumns, type CaseLine } from './columns';
import './desk.css';
import { moveThroughRows, useListKeys } from './keys';
import { Waiting } from './Waiting';
import { deskWords } from './words';

const tabs = ['todo', 'done', 'started'] as const;
type Tab = (typeof tabs)[number];

/** A page of the list is known by this, its number and its size. */
const listKey = (tab: Tab, filters: object) => ['live', 'tasks', tab, filters];

function askForTasks(query: NonNullable<paths['/tasks']['get']['parameters']['query']>) {
  return answer(review.GET('/tasks', { params: { query } }));
}

/** Asks for what the desk shows first while the browser still prepares to show it. */
export function loader({ request }: { request: Request }) {
  void queries.prefetchQuery(sessionQuery);
  if (new URL(request.url).search === '') {
    void queries.prefetchQuery({ queryKey: [...listKey('todo', {}), 1, 20], queryFn: () => askForTasks({ page: 1, size: 20 }) });
  }
  return null;
}

/** Administrators have no part in any procedure: what waits for them is the accounts. */
export function Component() {
  return useSession().administrator == null ? <Desk /> : <Navigate to="/accounts" replace />;
}

/** 工作台: what waits for my body, the nearest due date first and so the overdue before all; what it did; what it started. */
function Desk() {
  const words = useWords(deskWords);
  const filters = useFilters();
  const tab = useTab(tabs);
  const columns = useCaseColumns(tab);
  useTitle(words.title);
  useListKeys();
  return (
    <div className="desk" onKeyDown={moveThroughRows}>
      <div className="desk-head">
        <h1>{words.title}</h1>
        <span className="muted keys no-print">{words.keys}</span>
      </div>
      <Waiting />
      <Tabs label={words.title} keys={tabs} words={words} here={tab} clears={['mine', 'overdue']} />
      <CaseList key={tab} tab={tab} filters={filters} columns={columns} />
    </div>
  );
}

function CaseList({ tab, filters, columns }: { tab: Tab; filters: Filters; columns: ReturnType<typeof useCaseColumns> }) {
  const words = useWords(deskWords);
  const { options, loading } = useProcedures();
  const counties = useCounties();
  const [q, procedure, county] = [filters.get('q'), filters.get('procedure'), filters.get('county')];
  const [mine, overdue] = [filters.is('mine'), filters.is('overdue')];
  return (
    <ListTable<CaseLine>
      name={`desk-${tab}`}
      caption={words[tab]}
      queryKey={listKey(tab, { q, procedure, county, mine, overdue })}
      ask={(page, size) =>
        tab === 'todo'
          ? askForTasks({ page, size, q, procedure, county, mine, overdue })
          : answer(review.GET('/cases', { params: { query: { page, size, q, procedure, county, part: tab } } }))
      }
      filters={filters}
      columns={columns}
      rowKey={(line) => line.id}
      empty={[q, procedure, county, mine, overdue].every((f) => f === undefined) ? words.nothing[tab] : undefined}
    >
      <SearchText filters={filters} label={words.search} />
      <Choose filters={filters} name="procedure" label={words.procedure} options={options} loading={loading} />
      {counties.length > 1 && <Choose filters={filters} name="county" label={words.county} options={counties} width={160} />}
      {tab === 'todo' && (
        <>
          <Checkbox checked={mine ?? false} onChange={(e) => filters.set({ mine: e.target.checked })}>{words.mine}</Checkbox>
          <Checkbox checked={overdue ?? false} onChange={(e) => filters.set({ overdue: e.target.checked })}>{words.overdue}</Checkbox>
        </>
      )}
    </ListTable>
  );
}
