import { Checkbox, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import type { Term } from './answers';
import { useFilling } from './context';
import type { ControlProps } from './Field';

/** A day, yyyy-MM-dd. */
function Day({ id, label, value, from, onChange, said }: {
  id: string;
  label?: string;
  value?: string | null;
  from?: string | null;
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
  return <Day id={`input-${field.key}`} value={given as string | undefined} said={said} onChange={(day) => set(field, day)} />;
}

/** First and last day, both included. */
export function TermInput({ field, given }: ControlProps) {
  const { set } = useFilling();
  const words = useWords(formWords);
  const term = (given ?? {}) as Term;
  return (
    <div className="term">
      <span>
        <label htmlFor={`input-${field.key}`}>{words.from}</label>
        <Day id={`input-${field.key}`} value={term.from} onChange={(from) => set(field, { ...term, from })} />
      </span>
      <span>
        <label htmlFor={`input-${field.key}-to`}>{words.to}</label>
        <Day id={`input-${field.key}-to`} value={term.to} from={term.from} onChange={(to) => set(field, { ...term, to })} />
      </span>
      {field.options[0] !== undefined && (
        <Checkbox checked={term.temporary ?? false} onChange={(e) => set(field, { ...term, temporary: e.target.checked })}>
          {field.options[0].label}
        </Checkbox>
      )}
    </div>
  );
}
