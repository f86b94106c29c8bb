import { Tag } from 'antd';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { DataTable } from '../DataTable';
import type { Body } from '../../../parts/law';
import { divisionOf, type County } from './byCounty';
import { bodyWords } from './words';

/** The bodies of one county, townships apart from offices; folded until it is opened. */
export function CountyBodies({ county, open }: { county: County; open: boolean }) {
  const words = useWords(bodyWords);
  const name = county.code === null ? words.above : county.name;
  return (
    <details className="county" open={open}>
      <summary>
        <h2>{name}</h2> {county.code !== null && <span className="muted code">{county.code}</span>}{' '}
        <span className="muted">{words.found(county.offices.length + county.townships.length)}</span>
      </summary>
      {county.offices.length > 0 && (
        <Bodies caption={county.code === null ? name : words.departments(county.offices.length)} bodies={county.offices} />
      )}
      {county.townships.length > 0 && <Bodies caption={words.townships(county.townships.length)} bodies={county.townships} />}
    </details>
  );
}

function Bodies({ caption, bodies }: { caption: string; bodies: Body[] }) {
  const words = useWords(bodyWords);
  const { body: own } = useSession();
  return (
    <>
      <h3>{caption}</h3>
      <DataTable
        caption={caption}
        rows={bodies}
        rowKey={(b) => b.code}
        columns={[
          { key: 'name', title: words.name, names: true, show: (b) => <>{b.name} {b.code === own && <Tag>{words.own}</Tag>}</> },
          { key: 'role', title: words.role, show: (b) => b.roleTitle },
          { key: 'division', title: words.division, show: (b) => divisionOf(b) },
          { key: 'code', title: words.code, show: (b) => <span className="code">{b.code}</span> },
        ]}
      />
    </>
  );
}
