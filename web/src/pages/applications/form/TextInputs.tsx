import { Input } from 'antd';
import { partsOf, textOf } from '../../../parts/form/document';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import { useFilling } from './context';
import type { ControlProps } from './Field';
import { Said } from './Said';

/** Text of one line or several. What is longer than allowed is shown and said, and never cut off. */
export function TextInput({ field, given, said, bad }: ControlProps) {
  const { set } = useFilling();
  const shared = {
    id: `input-${field.key}`,
    value: textOf(given) ?? '',
    count: field.maxLength > 0 ? { max: field.maxLength, show: true } : undefined,
    'aria-describedby': said,
    'aria-invalid': bad || undefined,
    'aria-required': field.required,
    autoComplete: 'off',
    onChange: (e: { target: { value: string } }) => set(field.key, e.target.value),
  };
  return field.kind === 'Text' ? <Input {...shared} /> : <Input.TextArea {...shared} autoSize={{ minRows: 3, maxRows: 18 }} />;
}

/** A text for each part. */
export function SafeguardsInput({ field, given, said }: ControlProps) {
  const { set, findings } = useFilling();
  const words = useWords(formWords);
  const parts = partsOf(given);
  return (
    <div className="parts">
      {field.parts.map((part) => {
        const at = `${field.key}.${part.key}`;
        const about = findings.filter((f) => f.at === at && (f.kind !== 'missing' || said !== undefined));
        const bad = about.some((f) => f.kind !== 'caution');
        return (
          <div key={part.key} id={`field-${at}`} className={bad ? 'part bad' : 'part'}>
            <label htmlFor={`input-${at}`}>
              {part.label}
              {part.required && <span className="required">{words.required}</span>}
            </label>
            <Input.TextArea
              id={`input-${at}`}
              value={parts[part.key] ?? ''}
              autoSize={{ minRows: 2, maxRows: 12 }}
              count={{ max: field.maxLength, show: true }}
              aria-required={part.required}
              aria-invalid={bad || undefined}
              aria-describedby={about.length > 0 ? `said-${at}` : undefined}
              onChange={(e) => set(field.key, { ...parts, [part.key]: e.target.value })}
            />
            <Said id={`said-${at}`} findings={about} />
          </div>
        );
      })}
    </div>
  );
}
