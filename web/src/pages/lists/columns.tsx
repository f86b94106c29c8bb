import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Column } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { useToday } from '../../parts/useToday';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { momentSearch } from './asked';
import { leftOf, sayLeft } from './term';
import { listWords, type ListedDuty } from './words';

export function useEntryColumns(): Column<ListedDuty>[] {
  const words = useWords(listWords);
  const filters = useFilters();
  const today = useToday();
  const { counties } = useSession();
  const on = filters.get('asOf') ?? today;
  const along = momentSearch(filters);
  const left = (e: ListedDuty) => (e.endedOn == null ? sayLeft(leftOf(e.termFrom, e.termTo, on), words) : words.ended(e.endedOn));
  const columns: (Column<ListedDuty> | null)[] = [
    {
      key: 'title',
      title: words.duty,
      names: true,
      show: (e) => <Link to={`/lists/${e.id}${along}`}>{e.title}</Link>,
      text: (e) => e.title,
    },
    { key: 'number', title: words.number, show: (e) => <span className="nowrap">{e.number}</span>, text: (e) => e.number, extra: true },
    { key: 'list', title: words.list, show: (e) => words.lists[e.list], text: (e) => e.listTitle ?? e.list, extra: true },
    { key: 'department', title: words.department, show: (e) => e.departmentName, text: (e) => e.departmentName },
    {
      key: 'townships',
      title: words.townships,
      show: (e) => <Townships names={e.townshipNames} />,
      text: (e) => e.townshipNames.join('、'),
    },
    counties.length > 1 ? { key: 'county', title: words.county, show: (e) => e.countyName, text: (e) => e.countyName, extra: true } : null,
    { key: 'mode', title: words.mode, show: (e) => words.modes[e.mode] ?? e.mode, text: (e) => words.modes[e.mode] ?? e.mode, extra: true },
    {
      key: 'term',
      title: words.term,
      show: (e) => (
        <span className="term">
          <span className="nowrap">{words.fromTo(e.termFrom, e.termTo)}</span>
          <span className="muted">{left(e)}</span>
        </span>
      ),
      text: (e) => `${words.fromTo(e.termFrom, e.termTo)} ${left(e)}`,
    },
    { key: 'state', title: words.state, show: (e) => <StateTag entry={e} />, text: (e) => e.stateTitle ?? e.state },
  ];
  return columns.filter((c) => c !== null);
}

/** A long row of names is cut to three, and says how many there are. */
function Townships({ names }: { names: string[] }) {
  const words = useWords(listWords);
  return names.length <= 3
    ? <>{names.join('、')}</>
    : <span title={names.join('、')}>{words.andMore(names.slice(0, 3).join('、'), names.length)}</span>;
}

const colors = { Admitted: 'processing', InForce: 'success', Revoked: 'default', LeftForce: 'error', Expired: 'default' } as const;

export function StateTag({ entry }: { entry: Pick<ListedDuty, 'state' | 'stateTitle'> }) {
  return <Tag color={colors[entry.state]} className="state-tag">{entry.stateTitle ?? entry.state}</Tag>;
}
