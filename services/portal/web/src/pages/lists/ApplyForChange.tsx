import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, intake } from '../../api/clients';
import { useWords } from '../../words/language';
import { entryWords } from './entryWords';
import type { ListedDuty } from './words';

/** The applications my body may make about this entry: by the forms that ask for an entry of its list, whatever the jurisdiction calls them. */
export function ApplyForChange({ entry }: { entry: ListedDuty }) {
  const words = useWords(entryWords);
  const listed = entry.state === 'Admitted' || entry.state === 'InForce';
  const { data: lines } = useQuery({ queryKey: ['forms'], queryFn: () => answer(intake.GET('/forms')), staleTime: Infinity, enabled: listed });
  const offered = (lines ?? []).filter((line) => line.list === entry.list);
  const forms = useQueries({
    queries: offered.map(({ procedure }) => ({
      queryKey: ['forms', procedure],
      queryFn: () => answer(intake.GET('/forms/{procedure}', { params: { path: { procedure } } })),
      staleTime: Infinity,
    })),
  });
  const fitting = offered.flatMap((line, i) => {
    const fields = forms[i]?.data?.fields ?? [];
    const change = fields.find((f) => f.kind === 'Change');
    return fields.some((f) => f.kind === 'Entry') ? [{ ...line, changes: (change?.options ?? []).map((o) => o.label) }] : [];
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
            <Link to={`/apply?procedure=${encodeURIComponent(form.procedure)}&entry=${entry.id}`}>{form.title}</Link>
            <span className="article">{form.changes.length > 0 && `${form.changes.join('、')}　`}{form.article}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
