import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionEnd } from './ended';

const SignInAgain = lazy(() => import('./SignInAgain'));

/** Opens the dialogue that lets people sign in again, once a call has been told that the session is over. */
export function SessionEnded() {
  const ended = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.hasEnded);
  return ended ? <Suspense><SignInAgain /></Suspense> : null;
}
