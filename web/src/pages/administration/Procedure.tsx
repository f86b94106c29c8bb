import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { ProcedureDiagram } from '../../parts/diagram/ProcedureDiagram';
import { useProcedureDiagram, useProcedureTable, type Edition } from '../../parts/law';
import { Refusal } from '../../parts/Refusal';
import { partWords } from '../../parts/words';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './administration.css';
import { ProcedureTables } from './procedures/ProcedureTables';
import { procedureWords } from './procedures/words';

/** One procedure in one edition: what it rests on, its diagram, its tables. */
export function Component() {
  const words = useWords(procedureWords);
  const parts = useWords(partWords);
  const { jurisdiction = '', procedure = '', edition = '' } = useParams();
  const of = { jurisdiction, id: procedure, edition };
  const { data: table, error, refetch } = useProcedureTable(of);
  useTitle(table === undefined ? words.title : `${table.id} ${table.title}`);
  return (
    <>
      <p className="no-print"><Link to="/procedures">← {words.back}</Link></p>
      <h1>{table === undefined ? procedure : `${table.id} ${table.title}`}</h1>
      {error !== null ? (
        <Refusal error={error} retry={() => void refetch()} />
      ) : table === undefined ? (
        <p className="loading" role="status">{parts.loading}</p>
      ) : (
        <>
          <dl className="facts">
            <dt>{words.edition}</dt>
            <dd>{table.edition}</dd>
            <dt>{words.article}</dt>
            <dd>{table.article}</dd>
            <dt>{words.applies}</dt>
            <dd>{table.until == null ? words.forNew : words.closed(table.until)}</dd>
            <dt>{words.list}</dt>
            <dd>{words.lists[table.list]}</dd>
          </dl>
          <h2>{words.diagram}</h2>
          <Diagram of={of} />
          <ProcedureTables table={table} />
        </>
      )}
    </>
  );
}

function Diagram({ of }: { of: Edition }) {
  const words = useWords(procedureWords);
  const { data: xml, error, refetch } = useProcedureDiagram(of);
  return (
    <>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {xml !== undefined && <ProcedureDiagram xml={xml} />}
      <p className="no-print">
        <Button
          type="link"
          icon={<DownloadOutlined />}
          href={`/api/review/procedures/${of.jurisdiction}/${of.id}/${of.edition}/diagram.bpmn`}
          download={`${of.id}-${of.edition}.bpmn`}
        >
          {words.download}
        </Button>
      </p>
    </>
  );
}
