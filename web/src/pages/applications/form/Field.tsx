import { useState, type ReactNode } from 'react';
import type { Answer, FormField } from '../../../parts/form/document';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import { useFilling } from './context';
import { ChoiceInput, TownshipsInput, YesNoInput } from './ChoiceInputs';
import { BodiesInput, DepartmentInput, EntryInput } from './Pickers';
import { DateInput, TermInput } from './DateInputs';
import type { Finding } from './findings';
import { Said } from './Said';
import { TableInput } from './TableInput';
import { SafeguardsInput, TextInput } from './TextInputs';

/** A field of the form: label, mark, article, control by kind, and what the screening says about it. */
export function Field({ field }: { field: FormField }) {
  const { form, findings, attempted } = useFilling();
  const [left, setLeft] = useState(false);
  const about = findings.filter((f) => isAt(f, field) && (f.kind !== 'missing' || left || attempted));
  const said = about.length > 0 ? `said-${field.key}` : undefined;
  const bad = about.some((f) => f.kind !== 'caution');
  const props = { field, given: form[field.key], said, bad };
  return (
    <div
      id={`field-${field.key}`}
      className={bad ? 'field bad' : about.length > 0 ? 'field caution' : 'field'}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && setLeft(true)}
    >
      {grouped.includes(field.kind) ? (
        <fieldset aria-describedby={said}>
          <legend><Label field={field} /></legend>
          <Control {...props} said={left || attempted ? 'all' : undefined} />
        </fieldset>
      ) : (
        <>
          <label htmlFor={`input-${field.key}`}><Label field={field} /></label>
          <Control {...props} />
        </>
      )}
      <Said id={said} findings={about} />
    </div>
  );
}

const grouped: FormField['kind'][] = ['Choice', 'Change', 'YesNo', 'Townships', 'Term', 'Safeguards', 'Table'];

export type ControlProps = { field: FormField; given: Answer | undefined; said?: string; bad: boolean };

/** One control for each kind of answer. */
function Control(props: ControlProps): ReactNode {
  switch (props.field.kind) {
    case 'Text':
    case 'LongText':
      return <TextInput {...props} />;
    case 'Safeguards':
      return <SafeguardsInput {...props} />;
    case 'Choice':
    case 'Change':
      return <ChoiceInput {...props} />;
    case 'YesNo':
      return <YesNoInput {...props} />;
    case 'Townships':
      return <TownshipsInput {...props} />;
    case 'Term':
      return <TermInput {...props} />;
    case 'Date':
      return <DateInput {...props} />;
    case 'Department':
      return <DepartmentInput {...props} />;
    case 'Bodies':
      return <BodiesInput {...props} />;
    case 'Table':
      return <TableInput {...props} />;
    case 'Entry':
      return <EntryInput {...props} />;
    case 'Body':
    case 'County':
    case 'Number':
    case 'OpinionAndSeal':
      return null;
  }
}

/** What is said about a cell stands at its table; about a part, at the part. */
function isAt(finding: Finding, field: FormField) {
  return finding.at === field.key || (field.kind === 'Table' && finding.at?.startsWith(`${field.key}.`));
}

function Label({ field }: { field: FormField }) {
  const words = useWords(formWords);
  return (
    <>
      <span className="label">{field.label}</span>
      {field.required ? <span className="required">{words.required}</span> : <span className="optional">{words.optional}</span>}
      <span className="article">{field.article}</span>
    </>
  );
}
