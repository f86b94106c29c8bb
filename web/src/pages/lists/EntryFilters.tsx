import { Choose } from '../../parts/Choose';
import { useBodies, useCounties } from '../../parts/law';
import { SearchText } from '../../parts/SearchText';
import type { Filters } from '../../parts/useFilters';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { listWords, states } from './words';

/** Which part of the lists: words of the title, state, county, township. */
export function EntryFilters({ filters }: { filters: Filters }) {
  const words = useWords(listWords);
  const session = useSession();
  const counties = useCounties();
  const { data: bodies } = useBodies();
  const county = filters.get('county');
  const townships = (bodies ?? [])
    .filter((b) =>
      b.role === 'Township' &&
      b.county != null &&
      session.counties.includes(b.county) &&
      (county === undefined || b.county === county))
    .map((b) => ({ value: b.code.split('@')[1] ?? b.code, label: b.name }));
  return (
    <>
      <SearchText filters={filters} label={words.search} />
      <Choose
        filters={filters}
        name="state"
        label={words.state}
        options={states.map((s) => ({ value: s, label: words.states[s] }))}
        width={180}
      />
      {counties.length > 1 && (
        <Choose filters={filters} name="county" label={words.county} options={counties} width={160} clears={['township']} />
      )}
      <Choose filters={filters} name="township" label={words.township} options={townships} loading={bodies === undefined} />
    </>
  );
}
