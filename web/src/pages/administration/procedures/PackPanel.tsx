import { Alert } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../../api/generated/review';
import { useWords } from '../../../words/language';
import { DataTable } from '../DataTable';
import { editionsOf, type Edition } from './editions';
import { procedureWords } from './words';

type Pack = components['schemas']['ListPacksPack'];

/** One jurisdiction's pack: what is wrong with it, and its procedures. */
export function PackPanel({ pack, running }: { pack: Pack; running: components['schemas']['ListProceduresLine'][] }) {
  const words = useWords(procedureWords);
  return (
    <section className="panel" aria-label={pack.name}>
      <h2>{pack.name} <span className="muted code">{pack.jurisdiction}</span></h2>
      <Faults pack={pack} />
      <DataTable<Edition>
        caption={words.procedures(pack.name)}
        rows={editionsOf(pack, running)}
        rowKey={(e) => `${e.id} ${e.edition}`}
        empty={words.noProcedures}
        columns={[
          { key: 'id', title: words.code, whole: true, show: (e) => e.id },
          {
            key: 'title', title: words.name, names: true,
            show: (e) => (e.running ? <Link to={`/procedures/${pack.jurisdiction}/${e.id}/${e.edition}`}>{e.title}</Link> : e.title),
          },
          { key: 'edition', title: words.edition, whole: true, show: (e) => e.edition },
          { key: 'article', title: words.article, whole: true, show: (e) => e.article },
          { key: 'until', title: words.until, show: (e) => (!e.onDisk ? '' : e.until === null ? words.standing : words.closed(e.until)) },
          { key: 'use', title: words.inUse, show: (e) => (!e.running ? words.afterRestart : !e.onDisk ? words.goneOnDisk : words.running) },
        ]}
      />
    </section>
  );
}

function Faults({ pack }: { pack: Pack }) {
  const words = useWords(procedureWords);
  if (pack.faults.length === 0) {
    return <Alert type="success" showIcon title={words.noFault} />;
  }
  return (
    <>
      <Alert type="error" showIcon role="alert" title={words.faults(pack.faults.length)} />
      <DataTable
        caption={words.faultsOf(pack.name)}
        rows={pack.faults}
        rowKey={(_, i) => String(i)}
        columns={[
          { key: 'file', title: words.file, names: true, show: (f) => <span className="code">{f.file}</span> },
          { key: 'row', title: words.row, show: (f) => <span className="code">{f.row}</span> },
          { key: 'reason', title: words.reason, show: (f) => f.reason },
        ]}
      />
    </>
  );
}
