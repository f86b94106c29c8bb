import { DatePicker, Form, Input, InputNumber, Radio, Select, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useWords } from '../../../words/language';
import { useBodies } from '../../../parts/law';
import { useToday } from '../../../parts/useToday';
import { openClocks, type Case } from '../useCase';
import { actWords } from './actWords';
import { BodiesField } from './BodiesField';
import type { AnyField, AnyValues } from './fieldTypes';
import { TownshipsField } from './TownshipsField';
import { isRequired } from './values';

type Props = {
  name: string;
  field: AnyField;
  c: Case;
  act: string;
  article: string;
  choices: readonly string[];
  values: AnyValues;
  rules: readonly string[];
};

/** One field of an act: label, required mark, the control, and what helps to fill it in. */
export function ActField(props: Props) {
  const { name, field, c, values, rules } = props;
  const words = useWords(actWords);
  const required = isRequired(field, values, rules);
  const extra = useHelp(field, c, values);
  const label = words.labels[field.label];
  const missing = field.kind === 'text' ? words.required : words.choose;
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra.length > 0 || field.kind === 'text' ? (
        <div className="field-help">
          <span>{extra.join(' ')}</span>
          {field.kind === 'text' && <span>{words.count(String(values[name] ?? '').length, field.max)}</span>}
        </div>
      ) : undefined}
      required={required}
      rules={field.kind === 'townships' ? [] : [{ required, whitespace: field.kind === 'text', message: missing, type: typeOf(field) }]}
      {...(field.kind === 'day' && {
        getValueProps: (day?: string) => ({ value: day === undefined ? undefined : dayjs(day) }),
        normalize: (day: Dayjs | null) => day?.format('YYYY-MM-DD'),
      })}
    >
      <Control {...props} label={label} />
    </Form.Item>
  );
}

function typeOf(field: AnyField) {
  return field.kind === 'bodies' ? 'array'
    : field.kind === 'yesNo' ? 'boolean'
    : field.kind === 'days' ? 'number'
    : field.kind === 'day' ? undefined
    : 'string';
}

/** The help of a field, with what the case says of dates and days. */
function useHelp(field: AnyField, c: Case, values: AnyValues): string[] {
  const words = useWords(actWords);
  const told = field.help === undefined ? [] : [words.helps[field.help]];
  const clocks = openClocks(c);
  if (field.kind === 'day' && field.help === 'conferenceDay' && clocks[0] !== undefined) {
    return [...told, words.statutory(clocks[0].title, clocks[0].dueOn)];
  }
  const clock = clocks.find((k) => k.kind === values.clock);
  return field.kind === 'days' && clock !== undefined ? [words.daysOf(clock.workingDays, clock.workingDays)] : told;
}

/** `Form.Item` hands in `id`, `value` and `onChange`, which go on to the control. */
function Control({ field, c, act, article, choices, rules, label, values, ...handed }: Props & { label: string }) {
  const words = useWords(actWords);
  const today = useToday();
  const bodies = useBodies(field.kind === 'body').data ?? [];
  switch (field.kind) {
    case 'text':
      return field.lines === undefined
        ? <Input {...handed} maxLength={field.max} />
        : <Input.TextArea {...handed} maxLength={field.max} className="grows" style={{ minHeight: `${field.lines * 1.6 + 0.6}em` }} />;
    case 'day':
      return (
        <DatePicker
          {...handed}
          format="YYYY-MM-DD"
          defaultPickerValue={dayjs(today)}
          minDate={field.from === undefined ? undefined : dayjs(today).add(field.from === 'tomorrow' ? 1 : 0, 'day')}
          maxDate={field.to === undefined ? undefined : dayjs(today)}
        />
      );
    case 'choice':
      return (
        <Radio.Group {...handed} aria-label={label}>
          <Space orientation="vertical">
            {Object.entries(field.values)
              .filter(([value]) => choices.length === 0 || choices.includes(value))
              .map(([value, title]) => <Radio key={value} value={value}>{words.values[title]}</Radio>)}
          </Space>
        </Radio.Group>
      );
    case 'yesNo':
      return (
        <Radio.Group {...handed} aria-label={label}>
          <Radio value={true}>{words.values[field.yes]}</Radio>
          <Radio value={false}>{words.values[field.no]}</Radio>
        </Radio.Group>
      );
    case 'days':
      return <InputNumber {...handed} min={1} max={openClocks(c).find((k) => k.kind === values.clock)?.workingDays} precision={0} />;
    case 'clock':
      return (
        <Select
          {...handed}
          aria-label={label}
          options={openClocks(c).map((k) => ({ value: k.kind, label: `${k.title}（${k.dueOn}）` }))}
        />
      );
    case 'body':
      return (
        <Select
          {...handed}
          aria-label={label}
          showSearch={{ optionFilterProp: 'label' }}
          options={bodies.filter((b) => b.county === c.county || b.county == null).map((b) => ({ value: b.code, label: b.name }))}
        />
      );
    case 'townships':
      return <TownshipsField {...handed} c={c} act={act} article={article} rules={rules} label={label} />;
    case 'bodies':
      return <BodiesField {...handed} c={c} among={field.among} label={label} />;
  }
}
