import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { answer, intake, review } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { useEditions } from '../../parts/law';
import { ListTable, type Column } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './reports.css';
import { ReportForm } from './ReportForm';
import { reportWords } from './reportWords';
import { hasProcedure, verification } from './verifies';

type Report = components['schemas']['ReportView'];

/** 违规转移反映: a township reports and follows what it reported; the establishment office sees its county's reports. */
export function Component() {
  const words = useWords(reportWords);
  const session = useSession();
  const filters = useFilters();
  const columns = useColumns();
  const procedures = useEditions();
  useTitle(words.title);
  const township = session.role === 'Township';
  const known = procedures.data === undefined ? undefined : hasProcedure(procedures.data, session.counties, verification);
  return (
    <>
      <h1>{words.title}</h1>
      {known === false ? (
        <Alert type="info" showIcon title={words.notHere} />
      ) : (
        <>
          <p>{words.lead}</p>
          <blockquote className="rule">{words.rule}<span className="article">　{words.article}</span></blockquote>
          {township && <ReportForm county={session.body.split('@')[1]!.slice(0, 6)} account={session.account} />}
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

function useColumns(): Column<Report>[] {
  const words = useWords(reportWords);
  const { data } = useQuery({
    queryKey: ['live', 'tasks', 'verifications'],
    queryFn: () => answer(review.GET('/cases', { params: { query: { procedure: verification, size: 100 } } })),
  });
  const stateOf = (report: Report) => data?.items.find((c) => c.id === report.caseId)?.stateTitle;
  return [
    { key: 'department', title: words.department, names: true, show: (r) => r.departmentName, text: (r) => r.departmentName },
    { key: 'township', title: words.township, show: (r) => r.townshipName, text: (r) => r.townshipName },
    { key: 'way', title: words.way, show: (r) => words.ways[r.way], text: (r) => words.ways[r.way] },
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
