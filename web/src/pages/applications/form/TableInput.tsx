import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { rowsOf, type Texts } from '../../../parts/form/document';
import { useWords } from '../../../words/language';
import { formWords } from '../formWords';
import { saysTheSame } from './answers';
import { useFilling } from './context';
import type { ControlProps } from './Field';

const hasText = (row: Texts) => Object.values(row).some((text) => text !== '');

/** Rows of texts. A row in which nothing is written yet stands here only: the form holds what is filled in. */
export function TableInput({ field, given, said }: ControlProps) {
  const { set, findings } = useFilling();
  const words = useWords(formWords);
  const toAdd = useRef<HTMLButtonElement>(null);
  const [typed, type] = useState(() => rowsOf(given));
  const [added, add] = useState<number>();
  const held = saysTheSame({ rows: typed }, { rows: rowsOf(given) }) ? typed : rowsOf(given);
  const rows = held.length > 0 ? held : [{}];
  // Findings count the rows of the document, in which no blank row is.
  const inDocument = (at: number) => rows.slice(0, at).filter(hasText).length;
  const isBad = (at: string) => findings.some((f) => f.at === at && f.kind !== 'caution' && (f.kind !== 'missing' || said !== undefined));

  function change(next: Texts[]) {
    type(next);
    set(field.key, next);
  }

  return (
    <div className="table-rows">
      {rows.map((row, at) => (
        <fieldset key={at} className="table-row">
          <legend>{words.row(at + 1)}</legend>
          {(field.columns ?? []).map((column, first) => {
            const id = `${field.key}.${hasText(row) ? inDocument(at) : `blank${at}`}.${column.key}`;
            return (
              <div key={column.key} className="part">
                <label htmlFor={`input-${id}`}>
                  {column.label}
                  {column.required && <span className="required">{words.required}</span>}
                </label>
                <Input.TextArea
                  id={`input-${id}`}
                  autoFocus={at === added && first === 0}
                  value={row[column.key] ?? ''}
                  autoSize={{ minRows: 1, maxRows: 8 }}
                  count={{ max: field.maxLength }}
                  aria-required={column.required && (field.required || given !== undefined)}
                  aria-invalid={isBad(id) || undefined}
                  onChange={(e) => change(rows.map((r, n) => (n === at ? { ...r, [column.key]: e.target.value } : r)))}
                />
              </div>
            );
          })}
          <Button
            type="link"
            danger
            size="small"
            aria-label={`${words.removeRow}：${field.label} ${words.row(at + 1)}`}
            onClick={() => {
              add(undefined);
              change(rows.filter((_, n) => n !== at));
              toAdd.current?.focus();
            }}
          >
            {words.removeRow}
          </Button>
        </fieldset>
      ))}
      <Button
        ref={toAdd}
        aria-label={`${words.addRow}：${field.label}`}
        onClick={() => {
          add(rows.length);
          type([...rows, {}]);
        }}
      >
        {words.addRow}
      </Button>
    </div>
  );
}
