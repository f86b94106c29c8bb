import { useSuspenseQuery } from '@tanstack/react-query';
import { answer, portal } from '../api/clients';
import type { components } from '../api/generated/portal';

export type Session = components['schemas']['SessionApiSession'];

/** Who is signed in. */
export const sessionQuery = { queryKey: ['session'], queryFn: () => answer(portal.GET('/api/session')), staleTime: 60_000 };

/** The first six digits of my body's division: its county, or the division above counties that it is of. */
export function countyOf(session: Session): string {
  return session.body.slice(session.body.indexOf('@') + 1).slice(0, 6);
}

/** True where my body is one of a county, and may have a part in its conferences. */
export function isOfCounty(session: Session): boolean {
  return session.counties.includes(countyOf(session));
}

/** Who is signed in. The page behind it waits until this is known. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}
