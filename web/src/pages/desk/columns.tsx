import { Link } from 'react-router';
import type { components } from '../../api/generated/review';
import { Due, sayRemaining } from '../../parts/Due';
import type { Column } from '../../parts/ListTable';
import { partWords } from '../../parts/words';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { deskWords } from './words';

export type CaseLine = components['schemas']['ListsLine'];

/** The columns of a list of cases. Of open cases the due date matters, of the others when they ended too. */
export function useCaseColumns(part: 'todo' | 'done' | 'started' | 'all'): Column<CaseLine>[] {
  const words = useWords(deskWords);
  const parts = useWords(partWords);
  const { account, counties } = useSession();
  const charge = (line: CaseLine) => (line.assignedTo === account ? words.me : (line.assignedTo ?? words.nobody));
  const columns: (Column<CaseLine> | null)[] = [
    { key: 'title', title: words.name, names: true, show: (l) => <Link to={`/cases/${l.id}`}>{l.title}</Link>, text: (l) => l.title },
    {
      key: 'number',
      title: words.number,
      show: (l) => <span className="number">{l.number ?? words.noNumber}</span>,
      text: (l) => l.number ?? '',
    },
    { key: 'procedure', title: words.procedure, show: (l) => l.procedureTitle, text: (l) => l.procedureTitle, extra: part === 'started' },
    { key: 'applicant', title: words.applicant, show: (l) => l.applicantName, text: (l) => l.applicantName, extra: part === 'started' },
    counties.length > 1 ? { key: 'county', title: words.county, show: (l) => l.countyName, text: (l) => l.countyName, extra: true } : null,
    { key: 'state', title: words.state, show: (l) => l.stateTitle, text: (l) => l.stateTitle },
    {
      key: 'due',
      title: words.due,
      show: (l) => (l.closedOn != null ? words.closed(l.closedOn) : <DueOf line={l} />),
      text: (l) =>
        l.closedOn != null
          ? words.closed(l.closedOn)
          : [l.dueTitle, l.dueOn, l.remaining == null ? null : sayRemaining(l.remaining, parts)].filter((t) => t != null).join(' '),
    },
    {
      key: 'charge',
      title: words.charge,
      show: (l) => (l.assignedTo == null ? <span className="muted number">{words.nobody}</span> : charge(l)),
      text: charge,
      extra: part !== 'todo',
    },
    { key: 'opened', title: words.opened, show: (l) => l.openedOn, text: (l) => l.openedOn, extra: part === 'todo' },
  ];
  return columns.filter((c) => c !== null);
}

function DueOf({ line }: { line: CaseLine }) {
  return (
    <span className="due-of">
      <Due on={line.dueOn} remaining={line.remaining} provisional={line.provisional} />
      {line.dueTitle != null && <span className="muted">{line.dueTitle}</span>}
    </span>
  );
}
