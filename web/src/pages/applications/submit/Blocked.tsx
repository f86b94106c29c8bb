import { useWords } from '../../../words/language';
import { words as all } from '../words';
import type { Readiness } from './useReadiness';

/** Why the form cannot be submitted yet. */
export function Blocked({ ready }: { ready: Readiness }) {
  const words = useWords(all);
  return ready.blocked
    ? <span className="blocked" role="alert">{words.stillOpen(ready.counted.missing, ready.counted.refused)}</span>
    : null;
}
