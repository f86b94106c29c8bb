import type { ReactNode } from 'react';
import { useWords } from '../../../words/language';
import { StateTag } from '../StateTag';
import type { Conference, Seat } from '../types';
import { nextOf } from './next';
import { useToday } from '../../../parts/useToday';
import { pageWords } from './words';

/** Number, day, place, chair and state, and what comes next. */
export function Header({ conference: c, seats }: { conference: Conference; seats: Seat[] }) {
  const words = useWords(pageWords);
  const today = useToday();
  const facts: [string, ReactNode][] = [
    [words.number, c.number],
    [words.day, <time key="day" dateTime={c.day}>{c.day}</time>],
    [words.place, c.place],
    [words.chair, c.chair],
    [words.state, <StateTag key="state" state={c.state} />],
    ...(c.signedBy == null ? [] : [[words.signed, `${c.signedBy.name} ${c.signedOn}`] as [string, string]]),
    ...(c.issuedOn == null ? [] : [[words.issued, c.issuedOn] as [string, string]]),
    ...(c.cancelledBecause == null ? [] : [[words.cancelledBecause, c.cancelledBecause] as [string, string]]),
  ];
  return (
    <section className="conf-header">
      <dl className="conf-facts">
        {facts.map(([what, value]) => <div key={what}><dt>{what}</dt><dd>{value}</dd></div>)}
      </dl>
      <div className="conf-next no-print">
        <strong>{words.next}</strong>
        <ul>{nextOf(c, seats, today, words).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </div>
    </section>
  );
}
