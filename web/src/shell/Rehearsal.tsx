import type { Session } from '../session/session';
import { useWords } from '../words/language';
import { shellWords } from './words';

/** Says on every page what of this system is not in earnest: a clock that is moved, accounts that anybody may use. */
export function Rehearsal({ session }: { session: Session }) {
  const words = useWords(shellWords);
  const said = [
    session.testClock == null ? null : words.rehearsal(session.testClock.replace('T', ' ').slice(0, 16)),
    session.demonstration ? words.demonstration : null,
  ].filter((s) => s !== null);
  return said.length === 0 ? null : <div className="rehearsal" role="note">{said.join('　')}</div>;
}
