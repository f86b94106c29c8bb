import { Alert, Tag } from 'antd';
import { Due } from '../../parts/Due';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { formOf } from './acts/fields';
import { myActs } from './acts/myActs';
import { caseWords } from './caseWords';
import { openClocks, useProcedure, type Case } from './useCase';

/** What the case is, where it stands, who acts now, by when, and what to do next. */
export function CaseHeader({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const procedure = useProcedure(c);
  const next = openClocks(c)[0];
  return (
    <header className="case-head">
      <h1>{c.title}</h1>
      <p className="case-line">
        <Tag className={c.closedOn != null ? 'state' : 'state state-open'}>{c.stateTitle}</Tag>
        {c.number != null && <span>{c.number}</span>}
        <span className="muted">{c.procedureTitle}（{c.procedure}，{words.edition(c.edition)}）</span>
        {procedure !== undefined && <span className="article">{words.article} {procedure.article}</span>}
      </p>
      <dl className="case-facts">
        <div><dt>{words.county}</dt><dd>{c.countyName}</dd></div>
        <div><dt>{words.applicant}</dt><dd>{c.applicant.name}</dd></div>
        <div><dt>{words.waiting}</dt><dd>{c.waitingFor.length === 0 ? words.nobody : c.waitingFor.map((b) => b.name).join('、')}</dd></div>
        <div>
          <dt>{words.nextDue}</dt>
          <dd>
            {next === undefined ? words.noDue : (
              <>
                {next.title} <Due on={next.dueOn} remaining={next.suspended ? null : next.remaining} provisional={next.provisional} />
              </>
            )}
          </dd>
        </div>
        {c.closedOn != null && <div><dt>{words.closed}</dt><dd><time dateTime={c.closedOn}>{c.closedOn}</time></dd></div>}
      </dl>
      <Next c={c} />
    </header>
  );
}

function Next({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const { account, body } = useSession();
  const mine = myActs(c);
  const forward = mine.filter((a) => !formOf(a.act)?.aside);
  const asked = forward.length > 0 && c.waitingFor.some((b) => b.code === body);
  const sentence =
    c.closedOn != null ? words.next.closed(c.stateTitle)
    : c.suspendedBecause != null
      ? words.next.suspended(c.suspendedBecause) + (mine.length > 0 ? words.next.also(mine.map((a) => a.title).join('、')) : '')
    : c.assignedTo != null && c.assignedTo !== account ? words.next.colleague(c.assignedTo)
    : asked ? words.next.mine(forward.map((a) => a.title).join('、'))
    : mine.length > 0 ? words.next.may(mine.map((a) => a.title).join('、'))
    : c.waitingFor.length > 0 ? words.next.others(c.waitingFor.map((b) => b.name).join('、'))
    : words.next.nobody;
  return (
    <Alert
      type="info"
      showIcon
      title={`${words.nextStep}${sentence}`}
      description={c.reason != null && c.reason !== '' ? words.lastReason(c.reason) : undefined}
    />
  );
}
