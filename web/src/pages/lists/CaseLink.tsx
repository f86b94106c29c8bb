import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, review } from '../../api/clients';
import { useWords } from '../../words/language';
import { entryWords } from './entryWords';

/** Leads to a case where my body has a part in it; to others the case is closed, and they are told so rather than led to a dead end. */
export function CaseLink({ id, number }: { id: string; number?: string | null }) {
  const words = useWords(entryWords);
  const { data, isPending } = useQuery({
    queryKey: ['live', 'tasks', 'by-number', number],
    queryFn: () => answer(review.GET('/cases', { params: { query: { q: number!, size: 100 } } })),
    enabled: number != null,
  });
  const shown = number ?? words.case;
  if (number == null || data?.items.some((c) => c.id === id)) {
    return <Link to={`/cases/${id}`}>{shown}</Link>;
  }
  return isPending ? <>{shown}</> : <>{shown} <span className="muted">{words.notOurs}</span></>;
}
