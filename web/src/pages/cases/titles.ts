import { useWords } from '../../words/language';
import { caseWords } from './caseWords';
import { useProcedure, type Case } from './useCase';

/** What acts and states of the case's procedure are called. */
export function useTitles(c: Case) {
  const words = useWords(caseWords);
  const procedure = useProcedure(c);
  return {
    act: (name: string) =>
      c.possibleActs.find((a) => a.act === name)?.title ??
      procedure?.rows.find((r) => r.act === name)?.actTitle ??
      words.systemActs[name as keyof typeof words.systemActs] ??
      name,
    state: (name: string) => procedure?.states.find((s) => s.name === name)?.title ?? (name === c.state ? c.stateTitle : name),
  };
}
