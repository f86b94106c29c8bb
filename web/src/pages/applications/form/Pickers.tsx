import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { answer, registry } from '../../../api/clients';
import { codesOf, textOf } from '../../../parts/form/document';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import { withAnswer } from './answers';
import { useFilling } from './context';
import type { ControlProps } from './Field';
import { completed, type Entry } from './listed';

/** A body of the county, by name. */
export function DepartmentInput({ field, given, said, bad }: ControlProps) {
  const { set } = useFilling();
  const picker = useBodyPicker({ field, said, bad });
  const words = useWords(formWords);
  return (
    <Select
      {...picker}
      value={textOf(given)}
      placeholder={words.pickBody}
      onChange={(code?: string) => set(field.key, code)}
    />
  );
}

/** Several bodies of the county, by name. */
export function BodiesInput({ field, given, said, bad }: ControlProps) {
  const { set } = useFilling();
  const picker = useBodyPicker({ field, said, bad });
  const words = useWords(formWords);
  return (
    <Select
      {...picker}
      mode="multiple"
      value={codesOf(given)}
      placeholder={words.pickBodies}
      onChange={(codes: string[]) => set(field.key, codes)}
    />
  );
}

/** The bodies of the county without its townships, to be looked up by name. */
function useBodyPicker({ field, said, bad }: Omit<ControlProps, 'given'>) {
  const { application, bodies } = useFilling();
  return {
    id: `input-${field.key}`,
    className: 'picker',
    showSearch: { optionFilterProp: 'label' },
    allowClear: true,
    options: (bodies ?? []).filter((b) => b.code.endsWith(`@${application.county}`)).map((b) => ({ value: b.code, label: b.name })),
    loading: bodies === undefined,
    'aria-describedby': said,
    'aria-invalid': bad || undefined,
    'aria-required': field.required,
  };
}

/** A duty of the list, searched by text. What else the list says of it is filled in where nothing stands yet. */
export function EntryInput({ field, given, said, bad }: ControlProps) {
  const { application, form, fields, replace } = useFilling();
  const words = useWords(formWords);
  const [text, setText] = useState('');
  const asked = useLater(text.trim());
  const id = textOf(given);
  const { data: found, isFetching } = useQuery({
    queryKey: ['entries', 'picker', application.county, asked],
    queryFn: () => answer(registry.GET('/entries', {
      params: { query: { county: application.county, text: asked || undefined, size: 50 } },
    })),
    placeholderData: keepPreviousData,
  });
  const { data: chosen } = useQuery({
    queryKey: ['entry', id],
    queryFn: () => answer(registry.GET('/entries/{id}', { params: { path: { id: id! } } })),
    enabled: id !== undefined,
  });
  const entries = [...(chosen && !found?.items.some((e) => e.id === chosen.id) ? [chosen] : []), ...(found?.items ?? [])];

  return (
    <>
      <Select
        id={`input-${field.key}`}
        className="picker"
        showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
        allowClear
        value={id}
        options={entries.map((e) => ({ value: e.id, label: labelOf(e) }))}
        placeholder={words.pickEntry}
        notFoundContent={isFetching ? <Spin size="small" /> : words.noEntry}
        aria-describedby={said}
        aria-invalid={bad || undefined}
        aria-required={field.required}
        onChange={(next?: string) => replace(completed(withAnswer(form, field.key, next), fields, entries.find((e) => e.id === next)))}
      />
      {chosen && (
        <p className="entry-chosen muted">
          {words.entry(chosen.number, chosen.departmentName, chosen.townshipNames.join('、'), chosen.termFrom, chosen.termTo)}
        </p>
      )}
    </>
  );
}

function labelOf(e: Entry) {
  return [e.title, e.stateTitle].filter((t) => t).join('　');
}

function useLater(text: string) {
  const [later, setLater] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return later;
}
