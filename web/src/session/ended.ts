// Between the calls, which notice that the session has ended, and the dialogue, which lets people sign in again.

let waiting: Promise<void> | null = null;
let finish: (() => void) | null = null;
const listeners = new Set<() => void>();

/** Resolves once the official has signed in again. Calls that fail meanwhile wait for the same sign-in. */
export function signInAgain(): Promise<void> {
  if (waiting === null) {
    waiting = new Promise((resolve) => {
      finish = resolve;
    });
    listeners.forEach((tell) => tell());
  }
  return waiting;
}

/** The dialogue has done its work. */
export function signedInAgain(): void {
  finish?.();
  waiting = finish = null;
  listeners.forEach((tell) => tell());
}

/** For `useSyncExternalStore`. */
export const sessionEnd = {
  subscribe(tell: () => void) {
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
  hasEnded: () => waiting !== null,
};
