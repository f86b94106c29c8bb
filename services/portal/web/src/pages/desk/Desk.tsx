import { Checkbox, Tabs } from 'antd';
import { Navigate } from 'react-router';
import { answer, review } from '../../api/clients';
import { Choose } from '../../parts/Choose';
import { useCounties, useProcedures } from '../../parts/law';
import { ListTable } from '../../parts/ListTable';
import { SearchText } from '../../parts/SearchText';
import { useFilters, type Filters } from '../../parts/useFilters';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { useCaseColumns, type CaseLine } from './columns';
import './desk.css';
import { moveThroughRows, useSearchKey } from './keys';
import { Waiting } from './Waiting';
import { deskWords } from './words';

const tabs = ['todo', 'done', 'started'] as const;
type Tab = (typeof tabs)[number];

/** Administrators have no part in any procedure: what waits for them is the accounts. */
export function Component() {
  return useSession().administrator == null ? <Desk /> : <Navigate to="/accounts" replace />;
}

/** 工作台: what waits for my body, the nearest due date first and so the overdue before all; what it did; what it started. */
function Desk() {
  const words = useWords(deskWords);
  const filters = useFilters();
  const tab = tabs.find((t) => t === filters.get('tab')) ?? 'todo';
  const columns = useCaseColumns(tab);
  useTitle(words.title);
  useSearchKey();
  return (
    <div className="desk" onKeyDown={moveThroughRows}>
      <div className="desk-head">
        <h1>{words.title}</h1>
        <span className="muted keys no-print">{words.keys}</span>
      </div>
      <Waiting />
      <Tabs
        activeKey={tab}
        onChange={(key) => filters.set({ tab: key === 'todo' ? null : key, mine: null, overdue: null })}
        items={tabs.map((key) => ({ key, label: words[key], children: key === tab && <CaseList key={tab} tab={tab} filters={filters} columns={columns} /> }))}
      />
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
      queryKey={['live', 'tasks', tab, { q, procedure, county, mine, overdue }]}
      ask={(page, size) =>
        tab === 'todo'
          ? answer(review.GET('/tasks', { params: { query: { page, size, q, procedure, county, mine, overdue } } }))
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
