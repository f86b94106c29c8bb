import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, intake, review } from '../../api/clients';
import { isOfCounty, useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { deskWords } from './words';

type Counted = Promise<{ total: number }>;

/** What waits beside the cases, each as a link with its number; what there is none of is left out. */
export function Waiting() {
  const words = useWords(deskWords);
  const confers = isOfCounty(useSession());
  const one = { page: 1, size: 1 };
  const waiting = [
    {
      key: 'notices',
      to: '/notices?open=true',
      say: words.openNotices,
      count: (): Counted => answer(review.GET('/notices', { params: { query: { ...one, open: true } } })),
    },
    {
      key: 'returned',
      to: '/applications?state=Returned',
      say: words.returned,
      count: (): Counted => answer(intake.GET('/applications', { params: { query: { ...one, mine: true, state: 'Returned' } } })),
    },
    {
      key: 'drafts',
      to: '/applications?state=Draft',
      say: words.drafts,
      count: (): Counted => answer(intake.GET('/applications', { params: { query: { ...one, mine: true, state: 'Draft' } } })),
    },
    ...(confers
      ? [
          {
            key: 'conferences',
            to: '/conferences?mine=true',
            say: words.conferences,
            count: (): Counted => answer(review.GET('/conferences', { params: { query: { ...one, mine: true } } })),
          },
          {
            key: 'late',
            to: '/decisions?which=overdue',
            say: words.lateDecisions,
            count: (): Counted => answer(review.GET('/conferences/decisions', { params: { query: { ...one, overdue: true } } })),
          },
          {
            key: 'decisions',
            to: '/decisions?which=open',
            say: words.decisions,
            count: (): Counted => answer(review.GET('/conferences/decisions', { params: { query: { ...one, open: true } } })),
          },
        ]
      : []),
  ];
  const counts = useQueries({
    queries: waiting.map(({ key, count }) => ({ queryKey: ['live', 'tasks', 'waiting', key], queryFn: count })),
  });
  const some = waiting.map((w, i) => ({ ...w, total: counts[i]?.data?.total ?? 0 })).filter((w) => w.total > 0);
  return some.length === 0 ? null : (
    <nav className="waiting-links no-print" aria-label={words.waiting}>
      <ul>
        {some.map((w) => (
          <li key={w.key} className={w.key === 'late' ? 'late' : undefined}>
            <Link to={w.to}>{w.say} <strong>{w.total}</strong></Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
