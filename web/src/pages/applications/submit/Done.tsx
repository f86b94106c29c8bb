import { CheckCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { answer, review } from '../../../api/clients';
import { useWords } from '../../../words/language';
import { words as all } from '../words';
import type { Submitted } from './Review';
import './printed.css';

/** The number, and the way to the case, once that is set up. */
export function Done({ submitted, act }: { submitted: Submitted; act: 'submit' | 'correct' }) {
  const words = useWords(all);
  const heading = useRef<HTMLHeadingElement>(null);
  const there = useQuery({
    queryKey: ['live', 'tasks', 'there', submitted.id],
    queryFn: async () => {
      const found = await answer(review.GET('/cases', { params: { query: { part: 'started', q: submitted.number, size: 100 } } }));
      return found.items.some((c) => c.id === submitted.id);
    },
    refetchInterval: (query) => (query.state.data === true ? false : 1_000),
  }).data;
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="done">
      <h2 ref={heading} tabIndex={-1}><CheckCircleOutlined aria-hidden /> {act === 'submit' ? words.submitted : words.corrected}</h2>
      <dl>
        <dt>{words.number}</dt>
        <dd>{submitted.number}</dd>
        <dt>{words.receivedOn}</dt>
        <dd>{submitted.receivedOn}</dd>
      </dl>
      {there
        ? <Link to={`/cases/${submitted.id}`}><Button type="primary" tabIndex={-1}>{words.toCase}</Button></Link>
        : <p role="status">{words.toCaseSoon}</p>}{' '}
      <Link to="/applications">{words.toList}</Link>
    </section>
  );
}
