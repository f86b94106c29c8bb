import { Button, Checkbox, Select } from 'antd';
import { useWords } from '../../../words/language';
import { textOf } from '../../../parts/form/document';
import { useBodies } from '../../../parts/law';
import { nameIn, type Case } from '../useCase';
import { actWords } from './actWords';

type Props = {
  c: Case;
  among: 'invited' | 'concerned' | 'others';
  label: string;
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
};

/** Bodies by name: ticked from those who are expected, or looked up among those of the county and above it. */
export function BodiesField({ c, among, label, id, value = [], onChange }: Props) {
  const words = useWords(actWords);
  const expected = expectedIn(c, among);
  const others = (useBodies(among !== 'invited').data ?? []).filter(
    (b) => (b.county === c.county || b.county == null) && !expected.includes(b.code) && b.role !== 'Township',
  );
  return (
    <div role="group" aria-label={label} id={id} className="choices">
      {expected.length > 0 && (
        <div className="choice-tools">
          <Button size="small" onClick={() => onChange?.([...new Set([...value, ...expected])])}>{words.all}</Button>
          <Button size="small" onClick={() => onChange?.([])}>{words.noneOf}</Button>
        </div>
      )}
      {expected.length > 0 && (
        <div className="choice-columns">
          {expected.map((code) => (
            <Checkbox
              key={code}
              checked={value.includes(code)}
              onChange={(e) => onChange?.(e.target.checked ? [...value, code] : value.filter((v) => v !== code))}
            >
              {nameIn(c, code)}
            </Checkbox>
          ))}
        </div>
      )}
      {among !== 'invited' && (
        <Select
          mode="multiple"
          aria-label={words.labels.others}
          placeholder={words.labels.others}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%' }}
          value={value.filter((v) => !expected.includes(v))}
          onChange={(chosen: string[]) => onChange?.([...value.filter((v) => expected.includes(v)), ...chosen])}
          options={others.map((b) => ({ value: b.code, label: b.name }))}
        />
      )}
    </div>
  );
}

/** Those of whom it is asked whether they came. */
function expectedIn(c: Case, among: Props['among']): string[] {
  const department = textOf(c.form.department);
  return among === 'invited'
    ? (c.conference?.invited ?? [])
    : among === 'concerned'
      ? [...new Set([c.applicant.code, ...(department === undefined ? [] : [department]), ...c.townships.map((t) => t.code)])]
      : [];
}
