import { Alert } from 'antd';
import '../../../parts/list.css';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import { count, type Finding } from './findings';
import { focusField } from './focus';

type Props = {
  findings: Finding[] | undefined;
  /** False while what is shown is about an earlier text. */
  current: boolean;
  failed: boolean;
  listChecked: boolean;
};

/** Everything the screening says, beside the form. A finding leads to its field. */
export function Checks({ findings, current, failed, listChecked }: Props) {
  const words = useWords(formWords);
  const counted = count(findings ?? []);
  const clear = findings !== undefined && counted.missing + counted.refused === 0;
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">{words.checks}{!current && !failed && <span className="muted">　{words.checking}</span>}</h2>
      <p className="unseen" role="status" aria-live="polite">
        {current && findings !== undefined && words.said(counted.missing, counted.refused, counted.cautions)}
      </p>
      {failed && <Alert type="warning" showIcon title={words.notChecked} />}
      {!failed && findings !== undefined && !listChecked && <Alert type="warning" showIcon title={words.listUnknown} />}
      {clear && current && <Alert type="success" showIcon title={counted.cautions > 0 ? words.clearBut : words.clear} />}
      <Group
        title={words.refused(counted.refused)}
        findings={findings?.filter((f) => f.kind === 'refusal' || f.kind === 'wrong')}
        kind="refusal"
      />
      <Group title={words.cautions(counted.cautions)} findings={findings?.filter((f) => f.kind === 'caution')} kind="caution" />
      <Group title={words.missing(counted.missing)} findings={findings?.filter((f) => f.kind === 'missing')} kind="missing" />
    </section>
  );
}

function Group({ title, findings = [], kind }: { title: string; findings?: Finding[]; kind: Finding['kind'] }) {
  return findings.length === 0 ? null : (
    <>
      <h3 className={kind}>{title}</h3>
      <ul className={kind}>
        {findings.map((f, at) => (
          <li key={at}>
            {f.at === undefined
              ? <span>{f.message}</span>
              : <button type="button" onClick={() => focusField(f.at!)}>{f.kind === 'missing' ? f.label : f.message}</button>}
            {f.excerpt !== undefined && <q>{f.excerpt}</q>}
            {f.kind !== 'missing' && <span className="article">{f.article}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
