import { Tag } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../api/generated/assessment';
import type { Column } from '../../parts/ListTable';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import type { DailyRecord } from './Records';
import { recordWords } from './recordWords';

type Evidence = components['schemas']['Evidence'];

export function useRecordColumns(): Column<DailyRecord>[] {
  const words = useWords(recordWords);
  const state = (r: DailyRecord) =>
    r.settledBy != null
      ? `${r.settledBy.outcomeTitle ?? r.settledBy.outcome}（${r.settledBy.on}）`
      : r.verified ? words.counts : words.unverified;
  return [
    { key: 'on', title: words.on, show: (r) => <span className="nowrap">{r.on}</span>, text: (r) => r.on },
    { key: 'kind', title: words.kind, show: (r) => words.kinds[r.kind] ?? r.kindTitle, text: (r) => r.kindTitle ?? r.kind },
    { key: 'body', title: words.body, show: (r) => r.bodyName, text: (r) => r.bodyName },
    {
      key: 'sentence',
      title: words.sentence,
      names: true,
      show: (r) => <span className="record-sentence">{r.sentence}<span className="article">{words.basis} {r.article}</span></span>,
      text: (r) => `${r.sentence} ${r.article}`,
    },
    {
      key: 'evidence',
      title: words.evidence,
      show: (r) => <EvidenceLinks of={r} evidence={r.evidence} />,
      text: (r) => r.evidence.journalHash ?? '',
    },
    {
      key: 'state',
      title: words.state,
      show: (r) => (
        <span className="record-state">
          <Tag color={r.settledBy != null ? 'default' : r.verified ? 'warning' : 'processing'}>{state(r)}</Tag>
          {r.settledBy != null && <span className="muted">{r.settledBy.reason}</span>}
          {r.settledBy != null && <EvidenceLinks of={r} evidence={r.settledBy.evidence} />}
        </span>
      ),
      text: (r) => [state(r), r.settledBy?.reason].filter(Boolean).join(' '),
    },
  ];
}

/**
 * Where the proof is: the case with the hash of its journal row, the report, the entry of the list. Whom a report is about is told what was
 * found, and not shown the report.
 */
function EvidenceLinks({ of, evidence }: { of: DailyRecord; evidence: Evidence }) {
  const words = useWords(recordWords);
  const { body } = useSession();
  const hidden = of.body === body && (of.evidence.reportId ?? evidence.reportId) != null;
  return (
    <span className="record-evidence">
      {evidence.caseId != null && !hidden && <Link to={`/cases/${evidence.caseId}`}>{words.case}</Link>}
      {evidence.reportId != null && !hidden && <Link to="/reports">{words.report}</Link>}
      {evidence.entryId != null && <Link to={`/lists/${evidence.entryId}`}>{words.entry}</Link>}
      {evidence.journalHash != null && (
        <span className="muted hash" title={evidence.journalHash}>{words.journalRow} {evidence.journalHash.slice(0, 12)}…</span>
      )}
    </span>
  );
}
