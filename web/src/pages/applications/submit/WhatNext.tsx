import { useWords } from '../../../words/language';
import { useBodies, useProcedureTable } from '../../../parts/law';
import type { FormDefinition } from '../api';
import { words as all } from '../words';
import { bodyOf, nextAfter } from './next';

/** Says before the submission what it sets going. */
export function WhatNext({ definition, county, act, cautions }: {
  definition: FormDefinition;
  county: string;
  act: 'submit' | 'correct';
  cautions: number;
}) {
  const words = useWords(all);
  const { data } = useProcedureTable({ jurisdiction: definition.jurisdiction, id: definition.procedure, edition: definition.edition });
  const bodies = useBodies().data ?? [];
  const next = data && nextAfter(data, act);
  return (
    <section className="next-steps" aria-labelledby="next-title">
      <h2 id="next-title">{words.whatNext}</h2>
      <ul>
        {next && (
          <li>
            {words.receiver(next.who.map((title) => bodyOf(bodies, county, title)).join('、'), next.state)}
            <span className="article">{next.article}</span>
          </li>
        )}
        {next?.clocks.map((clock) => (
          <li key={clock.title}>
            {words.clockBegins(clock.title, clock.days)}
            <span className="article">{clock.article}</span>
          </li>
        ))}
        <li>{words.numbered}</li>
        {data?.rows.some((r) => r.act === 'withdraw') && <li>{words.mayWithdraw}</li>}
        {cautions > 0 && <li>{words.cautionsLeft(cautions)}</li>}
      </ul>
    </section>
  );
}
