import { answer, portal } from '../../api/clients';
import type { components } from '../../api/generated/portal';
import { Choose } from '../../parts/Choose';
import { ListTable, type Column } from '../../parts/ListTable';
import { SearchText } from '../../parts/SearchText';
import { useFilters } from '../../parts/useFilters';
import { localTime } from '../../parts/localTime';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './administration.css';
import { ChainCheck } from './audit/ChainCheck';
import { auditWords } from './audit/words';

type Row = components['schemas']['ReadJournalLine'];

/** Acts of somebody who did not prove to be the holder. */
const unknown: Row['act'][] = ['SignInFailed', 'LockedOut', 'SingleSignOnRefused'];

/** The journal of accounts, for the audit administrator. */
export function Component() {
  const words = useWords(auditWords);
  const { administrator } = useSession();
  useTitle(words.journal);
  return (
    <>
      <h1>{words.journal}</h1>
      <p className="intro">{administrator === 'Audit' ? words.journalIntro : words.onlyAudit}</p>
      {administrator === 'Audit' && <Journal />}
    </>
  );
}

function Journal() {
  const words = useWords(auditWords);
  const filters = useFilters();
  const account = filters.get('q');
  const act = Object.keys(words.acts).find((a): a is Row['act'] => a === filters.get('act'));
  return (
    <>
      <ChainCheck />
      <ListTable<Row>
        name="account-journal"
        caption={words.journal}
        queryKey={['accounts', 'journal', account, act]}
        ask={(page, size) => answer(portal.GET('/api/accounts/journal', { params: { query: { account, act, page, size } } }))}
        filters={filters}
        columns={useColumns()}
        rowKey={(row) => String(row.seq)}
        empty={words.nothing}
      >
        <SearchText filters={filters} label={words.account} />
        <Choose
          filters={filters}
          name="act"
          label={words.act}
          options={Object.entries(words.acts).map(([value, label]) => ({ value, label }))}
        />
      </ListTable>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const words = useWords(auditWords);
  const by = (row: Row) => (unknown.includes(row.act) ? words.byNobodyKnown : row.by === row.account ? words.byHolder : row.by);
  return [
    { key: 'seq', title: words.row, extra: true, show: (r) => r.seq, text: (r) => String(r.seq) },
    {
      key: 'at',
      title: words.at,
      names: true,
      width: 170,
      show: (r) => <time dateTime={r.at}>{localTime(r.at)}</time>,
      text: (r) => localTime(r.at),
    },
    { key: 'act', title: words.act, show: (r) => words.acts[r.act], text: (r) => words.acts[r.act] },
    { key: 'account', title: words.whose, show: (r) => r.account, text: (r) => r.account },
    { key: 'by', title: words.by, show: by, text: by },
    { key: 'address', title: words.address, show: (r) => <span className="code">{r.address}</span>, text: (r) => r.address },
    { key: 'detail', title: words.detail, show: (r) => r.detail, text: (r) => r.detail ?? '' },
  ];
}
