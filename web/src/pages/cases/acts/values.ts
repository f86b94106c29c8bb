import { openClocks, type Case } from '../useCase';
import type { AnyField, AnyForm, AnyValue, AnyValues } from './fieldTypes';
import { choosable } from './townships';

/** The names of the rules that a procedure's table sets for an act from a state, as it is chosen. */
export function rulesOf(
  rows: readonly { from: string[]; act: string; choice?: string | null; rules: string[] }[],
  state: string,
  act: string,
  choice: string | undefined,
): string[] {
  return [...new Set(
    rows
      .filter((r) => r.act === act && r.from.includes(state) && (r.choice == null || r.choice === choice))
      .flatMap((r) => r.rules),
  )];
}

/** Where a table leads with an act as it is chosen; undefined: it stays, or others have to answer too. */
export function leadsTo(
  rows: readonly { from: string[]; act: string; choice?: string | null; to?: string | null }[],
  state: string,
  act: string,
  choice: string | undefined,
): string | undefined {
  return rows.find((r) => r.act === act && r.from.includes(state) && (r.choice == null || r.choice === choice))?.to ?? undefined;
}

export function isShown(field: AnyField, values: AnyValues, rules: readonly string[]): boolean {
  return field.shown?.({ values, rules }) ?? true;
}

export function isRequired(field: AnyField, values: AnyValues, rules: readonly string[]): boolean {
  return typeof field.required === 'function' ? field.required({ values, rules }) : (field.required ?? false);
}

/** What a form begins with. */
export function beginning(form: AnyForm, c: Case, today: string): AnyValues {
  return Object.fromEntries(
    Object.entries(form.fields).map(([key, field]): [string, AnyValue] => {
      switch (field.kind) {
        case 'day':
          return [key, field.start === 'today' ? today : undefined];
        case 'clock':
          return [key, openClocks(c).length === 1 ? openClocks(c)[0]!.kind : undefined];
        case 'bodies':
          return [key, []];
        default:
          return [key, undefined];
      }
    }),
  );
}

/** The townships that are chosen unless somebody chose otherwise: all that may be. */
export function townshipsOf(value: AnyValue, c: Case, act: string, rules: readonly string[]): string[] {
  const free = choosable(c, act, rules).filter((t) => t.excluded === undefined).map((t) => t.code);
  return Array.isArray(value) ? free.filter((code) => value.includes(code)) : free;
}

type Rows = Parameters<typeof rulesOf>[0];

/** With the townships written down that are chosen now: one that speaks later is not chosen without anybody's doing. */
export function settled(form: AnyForm, values: AnyValues, c: Case, act: string, rows: Rows): AnyValues {
  const rules = rulesOf(rows, c.state, act, form.choice?.(values));
  return Object.fromEntries(
    Object.keys({ ...form.fields, ...values }).map((key): [string, AnyValue] => {
      const field = form.fields[key];
      return [key, field?.kind === 'townships' && isShown(field, values, rules) ? townshipsOf(values[key], c, act, rules) : values[key]];
    }),
  );
}

/** What is sent: fields that are shown and filled in, texts without blanks around them. */
export function request(form: AnyForm, values: AnyValues, c: Case, act: string, rules: readonly string[]): AnyValues {
  return Object.fromEntries(
    Object.entries(form.fields)
      .filter(([, field]) => isShown(field, values, rules))
      .map(([key, field]): [string, AnyValue] => {
        const value = field.kind === 'townships' ? townshipsOf(values[key], c, act, rules) : values[key];
        return [key, typeof value === 'string' ? value.trim() : value];
      })
      .filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** True where nothing was typed or chosen yet. */
export function isUntouched(values: AnyValues, begun: AnyValues): boolean {
  return Object.keys({ ...values, ...begun }).every((key) => JSON.stringify(values[key] ?? null) === JSON.stringify(begun[key] ?? null));
}
