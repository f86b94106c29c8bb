import { answer, review } from '../../api/clients';
import { Choose } from '../../parts/Choose';
import { useCounties, useProcedures, useProcedureTable } from '../../parts/law';
import { ListTable } from '../../parts/ListTable';
import { SearchText } from '../../parts/SearchText';
import { useFilters } from '../../parts/useFilters';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { useCaseColumns, type CaseLine } from '../desk/columns';
import '../desk/desk.css';
import { deskWords } from '../desk/words';
import { casesWords } from './casesWords';

/** Every case my body has a part in, open and closed. */
export function Component() {
  const words = useWords(casesWords);
  const desk = useWords(deskWords);
  const filters = useFilters();
  const { procedures, options, loading } = useProcedures();
  const counties = useCounties();
  const columns = useCaseColumns('all');
  useTitle(words.title);
  const [q, procedure, state, county] = [filters.get('q'), filters.get('procedure'), filters.get('state'), filters.get('county')];
  const open = filters.get('open') === undefined ? undefined : filters.get('open') === 'true';
  const states = (useProcedureTable(procedures.find((p) => p.id === procedure)).data?.states ?? [])
    .map((s) => ({ value: s.name, label: s.title }));
  return (
    <>
      <h1>{words.title}</h1>
      <p className="muted">{words.about}</p>
      <ListTable<CaseLine>
        name="cases"
        caption={words.title}
        queryKey={['live', 'tasks', 'all', { q, procedure, state, county, open }]}
        ask={(page, size) => answer(review.GET('/cases', { params: { query: { page, size, q, procedure, state, county, open } } }))}
        filters={filters}
        columns={columns}
        rowKey={(line) => line.id}
        empty={[q, procedure, state, county, open].every((f) => f === undefined) ? words.nothing : undefined}
      >
        <SearchText filters={filters} label={desk.search} />
        <Choose filters={filters} name="procedure" label={desk.procedure} options={options} loading={loading} clears={['state']} />
        {procedure !== undefined && <Choose filters={filters} name="state" label={desk.state} options={states} />}
        <Choose
          filters={filters}
          name="open"
          label={words.open}
          options={[{ value: 'true', label: words.isOpen }, { value: 'false', label: words.isClosed }]}
          width={140}
        />
        {counties.length > 1 && <Choose filters={filters} name="county" label={desk.county} options={counties} width={160} />}
      </ListTable>
    </>
  );
}
