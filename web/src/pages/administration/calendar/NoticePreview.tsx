import { Alert } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../../api/generated/review';
import { useWords } from '../../../words/language';
import { DataTable } from '../DataTable';
import { calendarWords } from './words';

/** Which due dates would move, from which day to which. */
export function NoticePreview({ preview }: { preview: components['schemas']['PreviewNoticePreview'] }) {
  const words = useWords(calendarWords);
  const { moves, total } = preview;
  const said = total === 0 ? words.nothingMoves : moves.length < total ? words.firstMoves(moves.length, total) : words.moves(total);
  return (
    <>
      <Alert type="info" showIcon role="status" title={words.previewed(preview.number, preview.year, preview.days)} description={said} />
      {moves.length > 0 && (
        <DataTable
          caption={said}
          rows={moves}
          rowKey={(m, i) => `${m.caseId} ${i}`}
          columns={[
            { key: 'case', title: words.case, names: true, show: (m) => <Link to={`/cases/${m.caseId}`}>{m.title}</Link> },
            { key: 'number', title: words.caseNumber, whole: true, show: (m) => m.number },
            { key: 'clock', title: words.clock, show: (m) => m.clock },
            { key: 'from', title: words.from, whole: true, show: (m) => m.from },
            { key: 'to', title: words.to, whole: true, show: (m) => <strong>→ {m.to}</strong> },
          ]}
        />
      )}
    </>
  );
}
