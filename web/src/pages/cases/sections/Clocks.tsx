import { Button, Tag } from 'antd';
import { Fragment, useState } from 'react';
import { Due } from '../../../parts/Due';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { nameIn, type Case, type Clock } from '../useCase';
import { Explanation } from './Explanation';

/** Every clock of the case, and how its due date comes about. */
export default function Clocks({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const [shown, show] = useState<number | null>(c.clocks.length === 1 ? c.clocks[0]!.number : null);
  if (c.clocks.length === 0) {
    return <p className="muted">{words.clocks.none}</p>;
  }
  return (
    <section aria-label={words.tabs.clocks} className="clocks">
      {[...c.clocks].reverse().map((k) => (
        <Fragment key={k.number}>
          <div className="clock">
            <h2>{k.title} <span className="article">{words.article} {k.article}</span></h2>
            <dl className="case-facts">
              <div><dt>{words.clocks.body}</dt><dd>{nameIn(c, k.body)}</dd></div>
              <div><dt>{words.clocks.opened}</dt><dd>{k.openedOn}</dd></div>
              <div><dt>{words.clocks.days}</dt><dd>{k.workingDays === 0 ? words.clocks.setDate : k.workingDays}</dd></div>
              <div>
                <dt>{words.clocks.due}</dt>
                <dd><Due on={k.dueOn} remaining={k.suspended ? null : k.remaining} provisional={k.provisional} /></dd>
              </div>
              <div><dt>{words.clocks.result}</dt><dd><Result k={k} /></dd></div>
            </dl>
            <Button
              size="small"
              className="no-print"
              aria-expanded={shown === k.number}
              onClick={() => show(shown === k.number ? null : k.number)}
            >
              {words.clocks.explain}
            </Button>
            {shown === k.number && <Explanation id={c.id} k={k} />}
          </div>
        </Fragment>
      ))}
    </section>
  );
}

function Result({ k }: { k: Clock }) {
  const words = useWords(caseWords).clocks;
  return (
    <>
      {k.metOn != null
        ? <Tag color={k.metOn <= k.dueOn ? 'success' : 'error'}>{(k.metOn <= k.dueOn ? words.met : words.metLate)(k.metOn)}</Tag>
        : k.stoppedBecause != null ? <Tag>{words.stopped(k.stoppedBecause)}</Tag>
        : k.missedOn != null ? <Tag color="error">{words.missed(k.missedOn)}</Tag>
        : k.suspended ? <Tag color="warning">{words.suspended}</Tag>
        : <Tag className="state-open">{words.running}</Tag>}
      {k.extendedBy > 0 && <Tag>{words.extended(k.extendedBy)}</Tag>}
    </>
  );
}
