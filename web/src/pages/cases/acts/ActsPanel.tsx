import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Filters } from '../../../parts/useFilters';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { Assignment } from '../Assignment';
import { caseWords } from '../caseWords';
import { caseKey, isMine, type Case } from '../useCase';
import { ActForm } from './ActForm';
import { actWords } from './actWords';
import { Done } from './Done';
import { formOf } from './fields';
import { myActs } from './myActs';
import { OtherActs } from './OtherActs';
import type { Acted } from './sendAct';

/** What my body may do with the case now, each act with its form; and what it may not, with the reason. */
export function ActsPanel({ c, filters }: { c: Case; filters: Filters }) {
  const words = useWords(actWords);
  const queries = useQueryClient();
  const [done, setDone] = useState<{ title: string; acted: Acted }>();
  const told = useRef<HTMLDivElement>(null);
  const mine = myActs(c);
  const chosen = c.possibleActs.find((a) => a.act === (filters.get('act') ?? only(mine)?.act));
  const form = chosen === undefined ? undefined : formOf(chosen.act);
  const { account, body } = useSession();
  const { colleague } = useWords(caseWords).next;
  const asked = mine.length > 0 && c.waitingFor.some((b) => b.code === body);
  const open = (act: string | null) => {
    setDone(undefined);
    filters.set({ act });
  };
  useEffect(() => told.current?.focus(), [done]);

  return (
    <section className={asked ? 'acts acts-mine' : 'acts'} aria-labelledby="acts">
      <h2 id="acts">{asked ? words.yours : mine.length > 0 ? words.may : words.title}</h2>
      {done !== undefined && (
        <div ref={told} tabIndex={-1} className="act-done">
          <Done c={c} title={done.title} acted={done.acted} />
        </div>
      )}
      {mine.length === 0 && done === undefined && (
        <p className="muted">{c.assignedTo != null && c.assignedTo !== account ? colleague(c.assignedTo) : words.none}</p>
      )}
      {mine.length > 0 && (
        <div className="act-buttons no-print">
          {mine.map((a) =>
            a.act === 'correct' ? (
              <Link key={a.act} to={`/applications/${c.id}`} className="ant-btn ant-btn-primary act-link">{words.correct}</Link>
            ) : (
              <Button
                key={a.act}
                type={a === chosen ? 'primary' : 'default'}
                danger={formOf(a.act)?.grave}
                className={formOf(a.act)?.aside ? 'act-aside' : undefined}
                aria-expanded={a === chosen}
                onClick={() => open(a.act)}
              >
                {a.title}
              </Button>
            ))}
        </div>
      )}
      {chosen !== undefined && form !== undefined && (isMine(chosen) || filters.get('act') !== undefined) && (
        <div className="act-open">
          <h3>{chosen.title} <span className="article">{words.article} {chosen.article}</span></h3>
          <ActForm
            key={chosen.act}
            c={c}
            possible={chosen}
            form={form}
            onClose={filters.get('act') === undefined ? undefined : () => open(null)}
            onDone={(acted) => {
              setDone({ title: chosen.title, acted });
              filters.set({ act: null });
              void queries.invalidateQueries({ queryKey: caseKey(c.id) });
              void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
            }}
          />
        </div>
      )}
      <OtherActs c={c} />
      <Assignment c={c} />
    </section>
  );
}

/** The act that is opened by itself: the only one there is, unless it is one that people seldom want. */
function only(mine: Case['possibleActs']) {
  const forward = mine.filter((a) => !formOf(a.act)?.aside);
  return forward.length === 1 && formOf(forward[0]!.act) !== undefined ? forward[0] : undefined;
}
