import { answer, portal } from '../../../api/clients';
import type { components } from '../../../api/generated/portal';
import type { AccountState } from './words';

export type Account = components['schemas']['AccountLine'];
export type Act = 'activate' | 'reset' | 'unlock' | 'disable' | 'enable';

/** What the security administrator can do to an account in a state. */
export const actsIn: Record<AccountState, readonly Act[]> = {
  Awaiting: ['activate', 'disable'],
  Active: ['reset', 'disable'],
  Locked: ['unlock', 'reset', 'disable'],
  Disabled: ['enable'],
};

/** Does it; answers the initial password where the act gives one. */
export async function doAct(name: string, act: Act, reason: string): Promise<string | null> {
  const params = { path: { name } };
  switch (act) {
    case 'activate':
      return (await answer(portal.POST('/api/accounts/{name}/activate', { params }))).initialPassword;
    case 'reset':
      return (await answer(portal.POST('/api/accounts/{name}/reset-password', { params }))).initialPassword;
    case 'unlock':
      await answer(portal.POST('/api/accounts/{name}/unlock', { params }));
      return null;
    case 'enable':
      await answer(portal.POST('/api/accounts/{name}/enable', { params }));
      return null;
    case 'disable':
      await answer(portal.POST('/api/accounts/{name}/disable', { params, body: { reason } }));
      return null;
  }
}
