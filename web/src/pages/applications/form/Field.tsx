import { useState, type ReactNode } from 'react';
import { useWords } from '../../../words/language';
import type { FormField } from '../api';
import { formWords } from '../formWords';
import { answerIn } from './answers';
import { useFilling } from './context';
import { ChoiceInput, TownshipsInput, YesNoInput } from './ChoiceInputs';
import { DepartmentInput, EntryInput } from './Pickers';
import { DateInput, TermInput } from './DateInputs';
import { Said } from './Said';
import { SafeguardsInput, TextInput } from './TextInputs';

/** A field of the form: label, mark, article, control by kind, and what the screening says about it. */
export function Field({ field }: { field: FormField }) {
  const { form, findings, attempted } = useFilling();
  const [left, setLeft] = useState(false);
  const about = findings.filter((f) => f.at === field.key && (f.kind !== 'missing' || left || attempted));
  const said = about.length > 0 ? `said-${field.key}` : undefined;
  const bad = about.some((f) => f.kind !== 'caution');
  const props = { field, given: answerIn(form, field), said, bad };
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

const grouped: FormField['kind'][] = ['Choice', 'Change', 'YesNo', 'Townships', 'Term', 'Safeguards'];

export type ControlProps = { field: FormField; given: ReturnType<typeof answerIn>; said?: string; bad: boolean };

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
    case 'Entry':
      return <EntryInput {...props} />;
    case 'Body':
    case 'County':
    case 'Number':
    case 'OpinionAndSeal':
      return null;
  }
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
