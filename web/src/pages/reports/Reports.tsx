import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { answer, intake, review } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { useLaw, useShiftWays } from '../../parts/law';
import { ListTable, type Column } from '../../parts/ListTable';
import { Refusal } from '../../parts/Refusal';
import { useFilters } from '../../parts/useFilters';
import { countyOf, useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './reports.css';
import { ReportForm } from './ReportForm';
import { reportWords } from './reportWords';

type Report = components['schemas']['ReportView'];

/** 违规转移反映: a township reports and follows what it reported; the establishment office sees its county's reports. */
export function Component() {
  const words = useWords(reportWords);
  const session = useSession();
  const filters = useFilters();
  const law = useLaw();
  const shifting = law.data?.shifting;
  const columns = useColumns(shifting?.procedure);
  useTitle(words.title);
  const township = session.role === 'Township';
  return (
    <>
      <h1>{words.title}</h1>
      {law.error !== null ? (
        <Refusal error={law.error} retry={() => void law.refetch()} />
      ) : law.isSuccess && shifting?.procedure == null ? (
        <Alert type="info" showIcon title={words.notHere} />
      ) : (
        <>
          <p>{words.lead}</p>
          {shifting && <blockquote className="rule">{shifting.rule}<span className="article">　{shifting.article}</span></blockquote>}
          {township && <ReportForm county={countyOf(session)} account={session.account} />}
        </>
      )}
      <h2>{township ? words.mine : words.ofCounty}</h2>
      <ListTable<Report>
        name="reports"
        caption={township ? words.mine : words.ofCounty}
        queryKey={['live', 'tasks', 'reports']}
        ask={(page, size) => answer(intake.GET('/reports', { params: { query: { page, size } } }))}
        filters={filters}
        columns={township ? columns.filter((c) => c.key !== 'township') : columns}
        rowKey={(report) => report.id}
        empty={words.noReports}
      />
    </>
  );
}

/** @param verification The procedure in which reports are verified. */
function useColumns(verification: string | null | undefined): Column<Report>[] {
  const words = useWords(reportWords);
  const { data } = useQuery({
    queryKey: ['live', 'tasks', 'verifications', verification],
    queryFn: () => answer(review.GET('/cases', { params: { query: { procedure: verification!, size: 100 } } })),
    enabled: verification != null,
  });
  const ways = useShiftWays();
  const wayOf = (report: Report) => ways?.find((w) => w.value === report.way)?.label ?? report.way;
  const stateOf = (report: Report) => data?.items.find((c) => c.id === report.caseId)?.stateTitle;
  return [
    { key: 'department', title: words.department, names: true, show: (r) => r.departmentName, text: (r) => r.departmentName },
    { key: 'township', title: words.township, show: (r) => r.townshipName, text: (r) => r.townshipName },
    { key: 'way', title: words.way, show: wayOf, text: wayOf },
    {
      key: 'description',
      title: words.description,
      show: (r) => <span className="long">{r.description}</span>,
      text: (r) => r.description,
    },
    { key: 'on', title: words.reportedOn, show: (r) => r.reportedOn, text: (r) => r.reportedOn },
    {
      key: 'progress',
      title: words.progress,
      show: (r) =>
        r.caseId == null
          ? '—'
          : <Link to={`/cases/${r.caseId}`} aria-label={`${words.toCase}：${r.departmentName}`}>{stateOf(r) ?? words.toCase}</Link>,
      text: (r) => stateOf(r) ?? '',
    },
  ];
}
