import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../words/language';
import { procedureQuery, type FormDefinition } from '../api';
import { words as all } from '../words';
import { nextAfter } from './next';

/** Says before the submission what it sets going. */
export function WhatNext({ definition, act, cautions }: { definition: FormDefinition; act: 'submit' | 'correct'; cautions: number }) {
  const words = useWords(all);
  const { data } = useQuery(procedureQuery(definition.jurisdiction, definition.procedure, definition.edition));
  const next = data && nextAfter(data, act);
  return (
    <section className="next-steps" aria-labelledby="next-title">
      <h2 id="next-title">{words.whatNext}</h2>
      <ul>
        {next && <li>{words.receiver(next.who.join('、'), next.state)}<span className="article">{next.article}</span></li>}
        {next?.clocks.map((clock) => <li key={clock.title}>{words.clockBegins(clock.title, clock.days)}<span className="article">{clock.article}</span></li>)}
        <li>{words.numbered}</li>
        {data?.rows.some((r) => r.act === 'withdraw') && <li>{words.mayWithdraw}</li>}
        {cautions > 0 && <li>{words.cautionsLeft(cautions)}</li>}
      </ul>
    </section>
  );
}
