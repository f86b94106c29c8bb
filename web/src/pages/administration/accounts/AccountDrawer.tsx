import { useQuery } from '@tanstack/react-query';
import { Alert, Drawer, Grid } from 'antd';
import { answer, portal } from '../../../api/clients';
import { useSession } from '../../../session/session';
import { localTime } from '../../../parts/localTime';
import { useWords } from '../../../words/language';
import { AccountActs } from './AccountActs';
import { AccountSessions } from './AccountSessions';
import type { Account } from './acts';
import { StateTag } from './StateTag';
import { accountWords } from './words';

/** One account for the security administrator: how it stands, what can be done, its sessions. */
export function AccountDrawer({ opened, close }: { opened: Account; close: () => void }) {
  const words = useWords(accountWords);
  const own = useSession().account === opened.name;
  const wide = Grid.useBreakpoint().md ?? true;
  const { data: account = opened } = useQuery({
    queryKey: ['accounts', opened.name],
    queryFn: async () => {
      const found = await answer(portal.GET('/api/accounts', { params: { query: { q: opened.name, size: 100 } } }));
      return found.items.find((a) => a.name === opened.name) ?? opened;
    },
  });
  return (
    <Drawer open onClose={close} size={wide ? 720 : '100%'} title={account.name} className="account">
      <dl className="facts">
        <dt>{words.body}</dt>
        <dd>{account.bodyName}</dd>
        <dt>{words.role}</dt>
        <dd>{account.roleTitle}</dd>
        <dt>{words.state}</dt>
        <dd><StateTag state={account.state} /> {account.isDemo && words.demo}</dd>
        {account.disabledReason != null && (
          <>
            <dt>{words.reason}</dt>
            <dd>{account.disabledReason}</dd>
          </>
        )}
        <dt>{words.lastSeen}</dt>
        <dd>{account.lastSeenAt == null ? words.never : localTime(account.lastSeenAt)}</dd>
        {account.state !== 'Awaiting' && (
          <>
            <dt>{words.password}</dt>
            <dd>{account.mustChangePassword ? words.mustChange : words.own}</dd>
          </>
        )}
      </dl>
      {own ? <Alert type="info" showIcon title={words.ownAccount} /> : <AccountActs account={account} />}
      <AccountSessions name={account.name} />
    </Drawer>
  );
}
