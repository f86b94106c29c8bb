import { portal } from '../api/clients';

/** Ends the session, forgets what was typed in this tab, and leads to the public pages. */
export async function signOut() {
  await portal.DELETE('/api/session').catch(() => undefined);
  sessionStorage.clear();
  location.assign('/');
}
