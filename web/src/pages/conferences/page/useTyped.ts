import { useKept } from '../../../parts/useKept';
import type { Conference } from '../types';

/**
 * What is typed into a form of a conference, with the version on which typing began: an act is sent on that one, so that what a colleague
 * did meanwhile is not overwritten unseen. Until something is typed the form follows the conference.
 */
export function useTyped<T>(key: string, conference: Conference, initial: T) {
  const [typed, keep, forget] = useKept<{ version: number; value: T } | null>(`draft:${key}`, null);
  const value = typed === null ? initial : typed.value;
  const version = typed?.version ?? conference.version;
  return {
    value,
    version,
    keep: (next: T) => keep({ version, value: next }),
    forget,
    /** Moves what is typed to the version that is shown now, which it answers. */
    goOn: () => {
      keep({ version: conference.version, value });
      return conference.version;
    },
  };
}
