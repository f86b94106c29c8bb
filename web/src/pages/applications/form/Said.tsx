import { CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import type { Finding } from './findings';

/** What is said about a field, at the field. */
export function Said({ id, findings }: { id?: string; findings: Finding[] }) {
  const words = useWords(formWords);
  return findings.length === 0 ? null : (
    <ul id={id} className="said">
      {findings.map((f, at) => (
        <li key={at} className={f.kind}>
          {f.kind === 'caution'
            ? <ExclamationCircleOutlined aria-label={words.caution} />
            : <CloseCircleOutlined aria-label={words.kinds[f.kind]} />}
          <span>
            {f.message}
            {f.excerpt !== undefined && <q>{f.excerpt}</q>}
            <span className="article">{f.article}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
