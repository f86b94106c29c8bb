import { Alert, Button, Spin } from 'antd';
import { Refusal } from '../../parts/Refusal';
import { localTime } from '../../parts/localTime';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './administration.css';
import { useVerification, type Broken, type Progress } from './audit/useVerification';
import { auditWords } from './audit/words';
import { DataTable } from './DataTable';

/** The check of all journals, for the audit administrator. */
export function Component() {
  const words = useWords(auditWords);
  const { administrator } = useSession();
  useTitle(words.verification);
  return (
    <>
      <h1>{words.verification}</h1>
      <p className="intro">{administrator === 'Audit' ? words.verificationIntro : words.onlyAudit}</p>
      {administrator === 'Audit' && <Verification />}
    </>
  );
}

function Verification() {
  const words = useWords(auditWords);
  const { progress, start, goOn, stop } = useVerification();
  const running = progress.stand === 'running';
  return (
    <>
      <div className="filters">
        {running
          ? <Button danger onClick={stop}>{words.stop}</Button>
          : <Button type="primary" onClick={start}>{progress.stand === 'idle' ? words.start : words.again}</Button>}
        {(progress.stand === 'stopped' || progress.stand === 'failed') && progress.next !== undefined && (
          <Button onClick={goOn}>{words.goOn}</Button>
        )}
      </div>
      <Stand progress={progress} />
      {progress.broken.length > 0 && <BrokenCases broken={progress.broken} />}
    </>
  );
}

function Stand({ progress }: { progress: Progress }) {
  const words = useWords(auditWords);
  const { stand, checked, broken, at, error } = progress;
  const soFar = broken.length > 0 ? words.brokenSoFar(broken.length) : undefined;
  return (
    <div className="stand" role="status">
      {stand === 'running' && <div><Spin size="small" /> {words.checking(checked)} {soFar}</div>}
      {stand === 'stopped' && <Alert type="warning" showIcon title={words.stopped(checked)} description={soFar} />}
      {stand === 'failed' && <Refusal error={error} more={words.stopped(checked)} />}
      {stand === 'done' && (
        <Alert
          type={broken.length === 0 ? 'success' : 'error'}
          showIcon
          title={broken.length === 0 ? words.allHold(checked) : words.someBroken(broken.length, checked)}
          description={at === null ? undefined : words.finishedAt(localTime(at))}
        />
      )}
    </div>
  );
}

function BrokenCases({ broken }: { broken: Broken[] }) {
  const words = useWords(auditWords);
  return (
    <>
      <h2>{words.brokenCases}</h2>
      <DataTable
        caption={words.brokenCases}
        rows={broken}
        rowKey={(b) => b.caseId}
        columns={[
          { key: 'case', title: words.case, names: true, show: (b) => b.title },
          { key: 'row', title: words.from, show: (b) => (b.row == null ? words.notAsTold : words.rowNumber(b.row)) },
          { key: 'id', title: words.caseId, show: (b) => <span className="code">{b.caseId}</span> },
        ]}
      />
    </>
  );
}
