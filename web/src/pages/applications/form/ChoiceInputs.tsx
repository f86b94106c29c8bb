import { Button, Checkbox, Radio } from 'antd';
import { codesOf } from '../../../parts/form/document';
import { choicesOf } from '../../../parts/form/options';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import { optionsFor } from './answers';
import { useFilling } from './context';
import { countyNameOf } from './countyName';
import type { ControlProps } from './Field';

/** One of the field's options. */
export function ChoiceInput({ field, given }: ControlProps) {
  const { form, set } = useFilling();
  const words = useWords(formWords);
  const shown = choicesOf({ ...field, options: optionsFor(field, form) });
  return (
    <div className="choice">
      <Radio.Group
        name={field.key}
        vertical={shown.some((o) => o.label.length > 12)}
        value={given ?? null}
        options={shown.map((o) => ({ value: o.value, label: o.label }))}
        onChange={(e) => set(field.key, e.target.value as string)}
      />
      {!field.required && given !== undefined && (
        <Button type="link" size="small" aria-label={`${words.unset}：${field.label}`} onClick={() => set(field.key, undefined)}>
          {words.unset}
        </Button>
      )}
    </div>
  );
}

/** 是 or 否; nothing is chosen for the applicant. */
export function YesNoInput({ field, given }: ControlProps) {
  const { set } = useFilling();
  return (
    <Radio.Group
      name={field.key}
      value={given ?? null}
      options={[{ value: true, label: '是' }, { value: false, label: '否' }]}
      onChange={(e) => set(field.key, e.target.value as boolean)}
    />
  );
}

/** The townships of the county, each by name, and all of them at once. */
export function TownshipsInput({ field, given }: ControlProps) {
  const { application, bodies, set } = useFilling();
  const words = useWords(formWords);
  const chosen = codesOf(given);
  const county = countyNameOf(bodies ?? [], application.county).length;
  const townships = (bodies ?? [])
    .filter((b) => b.role === 'Township' && b.county === application.county)
    .map((b) => ({ value: b.code.split('@')[1]!, label: b.name.slice(county) }));
  const codes = townships.map((t) => t.value);
  const inOrder = (next: string[]) => [...codes.filter((c) => next.includes(c)), ...next.filter((c) => !codes.includes(c))];
  return (
    <div className="townships">
      <Checkbox
        checked={codes.length > 0 && codes.every((c) => chosen.includes(c))}
        indeterminate={chosen.length > 0 && !codes.every((c) => chosen.includes(c))}
        disabled={codes.length === 0}
        onChange={(e) => set(field.key, e.target.checked ? codes : [])}
      >
        {words.allTownships(chosen.length, codes.length)}
      </Checkbox>
      <Checkbox.Group className="township-names" value={chosen} options={townships} onChange={(next) => set(field.key, inOrder(next))} />
    </div>
  );
}
