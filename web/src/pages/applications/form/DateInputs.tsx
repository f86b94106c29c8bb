import { Checkbox, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { box, termOf, textOf, yesNoOf } from '../../../parts/form/document';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import { useFilling } from './context';
import type { ControlProps } from './Field';

/** A day, yyyy-MM-dd. */
function Day({ id, label, value, from, onChange, said }: {
  id: string;
  label?: string;
  value?: string;
  from?: string;
  onChange: (day: string | undefined) => void;
  said?: string;
}) {
  return (
    <DatePicker
      id={id}
      aria-label={label}
      aria-describedby={said}
      value={value ? dayjs(value) : null}
      minDate={from ? dayjs(from) : undefined}
      format="YYYY-MM-DD"
      inputReadOnly={false}
      onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
    />
  );
}

export function DateInput({ field, given, said }: ControlProps) {
  const { set } = useFilling();
  return <Day id={`input-${field.key}`} value={textOf(given)} said={said} onChange={(day) => set(field.key, day)} />;
}

/** First and last day, both included. */
export function TermInput({ field, given }: ControlProps) {
  const { form, set } = useFilling();
  const words = useWords(formWords);
  const term = termOf(given);
  return (
    <div className="term">
      <span>
        <label htmlFor={`input-${field.key}`}>{words.from}</label>
        <Day id={`input-${field.key}`} value={term.from} onChange={(from) => set(field.key, { ...term, from })} />
      </span>
      <span>
        <label htmlFor={`input-${field.key}-to`}>{words.to}</label>
        <Day id={`input-${field.key}-to`} value={term.to} from={term.from} onChange={(to) => set(field.key, { ...term, to })} />
      </span>
      {field.options[0] !== undefined && (
        <Checkbox checked={yesNoOf(form[box]) ?? false} onChange={(e) => set(box, e.target.checked || undefined)}>
          {field.options[0].label}
        </Checkbox>
      )}
    </div>
  );
}
