import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, portal } from '../../api/clients';
import { Choose } from '../../parts/Choose';
import { useBodies } from '../../parts/law';
import { ListTable, type Column } from '../../parts/ListTable';
import { SearchText } from '../../parts/SearchText';
import { useFilters } from '../../parts/useFilters';
import { localTime } from '../../parts/localTime';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './administration.css';
import { AccountDrawer } from './accounts/AccountDrawer';
import type { Account } from './accounts/acts';
import { MakeAccount } from './accounts/MakeAccount';
import { StateTag } from './accounts/StateTag';
import { accountWords, type AccountState, type Administrator } from './accounts/words';

const states: AccountState[] = ['Awaiting', 'Active', 'Locked', 'Disabled'];

/** The accounts of the jurisdiction, for its three administrators, each with what is his. */
export function Component() {
  const words = useWords(accountWords);
  const administrator = useSession().administrator as Administrator | null | undefined;
  useTitle(words.title);
  return (
    <>
      <h1>{words.title}</h1>
      {administrator == null ? <p className="intro">{words.others}</p> : (
        <>
          <p className="intro">{words.may[administrator]} {words.apart}</p>
          <Accounts administrator={administrator} />
        </>
      )}
    </>
  );
}

function Accounts({ administrator }: { administrator: Administrator }) {
  const words = useWords(accountWords);
  const filters = useFilters();
  const session = useSession();
  const { data: bodies, isPending } = useBodies();
  const [opened, open] = useState<Account | null>(null);
  const [q, body, state] = [filters.get('q'), filters.get('body'), states.find((s) => s === filters.get('state'))];
  return (
    <>
      <p className="no-print">
        {administrator === 'System' && <MakeAccount />}
        {administrator === 'Audit' && (
          <>
            <Link to="/accounts/journal">{words.toJournal}</Link>
            {'　'}
            <Link to="/verification">{words.toVerification}</Link>
          </>
        )}
      </p>
      <ListTable<Account>
        name="accounts"
        caption={words.title}
        queryKey={['accounts', 'list', q, body, state]}
        ask={(page, size) => answer(portal.GET('/api/accounts', { params: { query: { q, body, state, page, size } } }))}
        filters={filters}
        columns={useColumns(administrator === 'Security' ? open : null)}
        rowKey={(a) => a.name}
        empty={words.nothing}
      >
        <SearchText filters={filters} label={words.search} />
        <Choose
          filters={filters}
          name="body"
          label={words.body}
          width={240}
          loading={isPending}
          options={[{ value: session.body, label: words.administrators }, ...(bodies ?? []).map((b) => ({ value: b.code, label: b.name }))]}
        />
        <Choose
          filters={filters}
          name="state"
          label={words.state}
          width={140}
          options={states.map((s) => ({ value: s, label: words.states[s] }))}
        />
      </ListTable>
      {opened !== null && <AccountDrawer opened={opened} close={() => open(null)} />}
    </>
  );
}

function useColumns(open: ((account: Account) => void) | null): Column<Account>[] {
  const words = useWords(accountWords);
  const seen = (a: Account) => (a.lastSeenAt == null ? words.never : localTime(a.lastSeenAt));
  const password = (a: Account) => (a.state === 'Awaiting' ? '' : a.mustChangePassword ? words.mustChange : words.own);
  const columns: Column<Account>[] = [
    { key: 'name', title: words.name, names: true, show: (a) => <>{a.name} {a.isDemo && <Tag>{words.demo}</Tag>}</>, text: (a) => a.name },
    { key: 'body', title: words.body, show: (a) => a.bodyName, text: (a) => a.bodyName },
    { key: 'role', title: words.role, show: (a) => a.roleTitle, text: (a) => a.roleTitle },
    { key: 'state', title: words.state, show: (a) => <StateTag state={a.state} />, text: (a) => words.states[a.state] },
    { key: 'seen', title: words.lastSeen, show: seen, text: seen },
    { key: 'password', title: words.password, extra: true, show: password, text: password },
    { key: 'reason', title: words.reason, extra: true, show: (a) => a.disabledReason, text: (a) => a.disabledReason ?? '' },
  ];
  return open === null ? columns : [
    ...columns,
    {
      key: 'manage',
      title: words.manage,
      show: (a) => <Button size="small" aria-label={words.manageOf(a.name)} onClick={() => open(a)}>{words.manage}</Button>,
      text: () => '',
    },
  ];
}
