import { Empty } from 'antd';
import { Choose } from '../../parts/Choose';
import { SearchText } from '../../parts/SearchText';
import { Refusal } from '../../parts/Refusal';
import { useFilters } from '../../parts/useFilters';
import { partWords } from '../../parts/words';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './administration.css';
import { byCounty, countiesOf } from './bodies/byCounty';
import { CountyBodies } from './bodies/CountyBodies';
import { useBodies } from '../../parts/law';
import { bodyWords } from './bodies/words';

/** The bodies of the jurisdiction, by county. */
export function Component() {
  const words = useWords(bodyWords);
  const parts = useWords(partWords);
  const { counties } = useSession();
  const filters = useFilters();
  const { data, error, refetch } = useBodies();
  useTitle(words.title);
  const [q, county] = [filters.get('q') ?? '', filters.get('county')];
  const found = byCounty(data ?? [], q, county);
  const total = found.reduce((n, c) => n + c.offices.length + c.townships.length, 0);
  const open = (code: string | null) =>
    q !== '' ||
    county !== undefined ||
    found.length === 1 ||
    (code === null ? counties.length !== 1 : counties.length === 1 && counties[0] === code);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="intro">{words.intro}</p>
      <div className="filters no-print" role="search">
        <SearchText filters={filters} label={words.search} />
        <Choose
          filters={filters}
          name="county"
          label={words.county}
          options={countiesOf(data ?? []).map((c) => ({ value: c.code, label: c.name }))}
        />
      </div>
      {error !== null
        ? <Refusal error={error} retry={() => void refetch()} />
        : <p role="status">{data === undefined ? parts.loading : words.found(total)}</p>}
      {data !== undefined && total === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.nothing} />}
      {found.map((c) => <CountyBodies key={`${c.code} ${q} ${county}`} county={c} open={open(c.code)} />)}
    </>
  );
}
