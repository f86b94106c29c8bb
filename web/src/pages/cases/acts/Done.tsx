import { Alert } from 'antd';
import { Due } from '../../../parts/Due';
import { useWords } from '../../../words/language';
import { nameIn, openClocks, type Case } from '../useCase';
import { actWords } from './actWords';
import type { Acted } from './sendAct';

/** What came of an act: the new state, the deadlines that count now, and who is next. */
export function Done({ c, title, acted }: { c: Case; title: string; acted: Acted }) {
  const words = useWords(actWords);
  const clocks = openClocks(c);
  const upToDate = c.version >= acted.version;
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={words.done(title, acted.stateTitle)}
      description={upToDate && (
        <>
          {clocks.length > 0 && (
            <div>
              {words.newDue}
              <ul className="happened">
                {clocks.map((k) => (
                  <li key={k.number}>
                    {k.title}（{nameIn(c, k.body)}） <Due on={k.dueOn} remaining={k.remaining} provisional={k.provisional} />
                  </li>
                ))}
              </ul>
            </div>
          )}
          {c.waitingFor.length > 0 && <div>{words.nowWaiting(c.waitingFor.map((b) => b.name).join('、'))}</div>}
        </>
      )}
    />
  );
}
