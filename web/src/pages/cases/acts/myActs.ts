import { isMine, type Case, type PossibleAct } from '../useCase';
import { formOf } from './fields';

/**
 * The acts I may do: first those that take the case on, then those that end it or send it back,
 * last those that stand beside the procedure.
 */
export function myActs(c: Case): PossibleAct[] {
  const place = (act: PossibleAct) => (formOf(act.act)?.aside ? 2 : formOf(act.act)?.grave ? 1 : 0);
  return c.possibleActs.filter(isMine).sort((a, b) => place(a) - place(b));
}
