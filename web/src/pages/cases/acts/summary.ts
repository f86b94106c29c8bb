import type { Body } from '../../../parts/law';
import { nameIn, type Case } from '../useCase';
import type { actWords } from './actWords';
import type { AnyField, AnyForm, AnyValue, AnyValues } from './fieldTypes';

type Words = (typeof actWords)['zh'];

/** What was filled in, in words: label and value, in the form's order. */
export function summary(form: AnyForm, sent: AnyValues, c: Case, bodies: Body[], words: Words): { label: string; value: string }[] {
  return Object.entries(form.fields)
    .filter(([key]) => sent[key] !== undefined)
    .map(([key, field]) => ({ label: words.labels[field.label], value: inWords(field, sent[key], c, bodies, words) }))
    .filter((line) => line.value !== '');
}

function inWords(field: AnyField, value: AnyValue, c: Case, bodies: Body[], words: Words): string {
  const named = (code: string) => bodies.find((b) => b.code === code)?.name ?? nameIn(c, code);
  if (Array.isArray(value)) {
    return value.map(named).join('、');
  }
  switch (field.kind) {
    case 'choice':
      return words.values[field.values[String(value)]!];
    case 'yesNo':
      return words.values[value === true ? field.yes : field.no];
    case 'body':
      return named(String(value));
    case 'clock':
      return c.clocks.find((k) => k.kind === value)?.title ?? String(value);
    default:
      return String(value);
  }
}
