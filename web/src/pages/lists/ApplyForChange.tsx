import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, intake } from '../../api/clients';
import { useWords } from '../../words/language';
import { entryWords } from './entryWords';
import type { ListedDuty } from './words';

/**
 * The applications my body may make about this entry: by the forms that ask for an entry of its list,
 * whatever the jurisdiction calls them.
 */
export function ApplyForChange({ entry }: { entry: ListedDuty }) {
  const words = useWords(entryWords);
  const listed = entry.state === 'Admitted' || entry.state === 'InForce';
  const { data: lines } = useQuery({
    queryKey: ['forms'],
    queryFn: () => answer(intake.GET('/forms')),
    staleTime: Infinity,
    enabled: listed,
  });
  const offered = (lines ?? []).filter((line) => line.list === entry.list);
  const forms = useQueries({
    queries: offered.map(({ procedure }) => ({
      queryKey: ['forms', procedure],
      queryFn: () => answer(intake.GET('/forms/{procedure}', { params: { path: { procedure } } })),
      staleTime: Infinity,
    })),
  });
  const fitting = offered.flatMap((line, i) => {
    const form = forms[i]?.data;
    const fields = [...(form?.fields ?? []), ...(form?.declarations ?? [])];
    const to = `/apply?procedure=${encodeURIComponent(line.procedure)}&entry=${entry.id}`;
    // A form that changes entries may add some too, which is nothing to do with this one.
    const changes = (fields.find((f) => f.kind === 'Change')?.options ?? []).filter((o) => o.value !== 'Add');
    return fields.some((f) => f.kind === 'Entry')
      ? [{
          ...line,
          ways: changes.length === 0
            ? [{ to, label: line.title }]
            : changes.map((o) => ({ to: `${to}&change=${o.value}`, label: o.label })),
        }]
      : [];
  });
  if (!listed || fitting.length === 0) {
    return null;
  }
  return (
    <section className="entry-part no-print" aria-label={words.apply}>
      <h2>{words.apply}</h2>
      <ul className="entry-actions plain">
        {fitting.map((form) => (
          <li key={form.procedure}>
            {form.ways.map((way) => <Link key={way.to} className="apply-way" to={way.to}>{way.label}</Link>)}
            <span className="article">{form.ways[0]?.label === form.title ? '' : `${form.title}　`}{form.article}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
