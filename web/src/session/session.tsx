import { useSuspenseQuery } from '@tanstack/react-query';
import { answer, portal } from '../api/clients';
import type { components } from '../api/generated/portal';

export type Session = components['schemas']['SessionApiSession'];

/** Who is signed in. */
export const sessionQuery = { queryKey: ['session'], queryFn: () => answer(portal.GET('/api/session')), staleTime: 60_000 };

/** Who is signed in. The page behind it waits until this is known. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}
