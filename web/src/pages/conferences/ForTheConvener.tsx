import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { answer, review } from '../../api/clients';
import { useWords } from '../../words/language';
import type { Line } from './types';
import { conferencesWords } from './words';

/** What a convener is waited for: agendas to approve, minutes to sign. */
export function ForTheConvener() {
  const words = useWords(conferencesWords);
  const { data } = useQuery({
    queryKey: ['live', 'tasks', 'conferences', 'mine'],
    queryFn: () => answer(review.GET('/conferences', { params: { query: { mine: true, size: 100 } } })),
  });
  const waiting = data?.items ?? [];
  return (
    <>
      <Waiting title={words.toApprove} lines={waiting.filter((l) => l.state === 'Draft')} to="" />
      <Waiting title={words.toSign} lines={waiting.filter((l) => l.state === 'Called')} to="?tab=minutes" />
    </>
  );
}

function Waiting({ title, lines, to }: { title: string; lines: Line[]; to: string }) {
  return lines.length === 0 ? null : (
    <Alert
      type="warning"
      className="conf-waiting no-print"
      title={title}
      description={
        <ul>
          {lines.map((l) => <li key={l.id}><Link to={`/conferences/${l.id}${to}`}>{l.title}</Link>（{l.day}）</li>)}
        </ul>
      }
    />
  );
}
