import {
  box, codesOf, partsOf, rowsOf, termOf, textOf, yesNoOf, type Answer, type FormDocument, type FormField, type Texts,
} from '../../../parts/form/document';
import type { FormDefinition } from '../api';

/** What a control gives; what was emptied in it is empty or undefined. */
export type Given = Answer | { [part: string]: string | undefined } | undefined;

/** The form with another answer. */
export function withAnswer(form: FormDocument, key: string, given: Given): FormDocument {
  return tidy({ ...form, [key]: given });
}

/** The same form without what is empty: two forms that say the same are then the same. */
export function tidy(form: { [key: string]: Given }): FormDocument {
  return Object.fromEntries(
    Object.entries(form).flatMap(([key, given]) => {
      const answer = filled(given);
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}

export function saysTheSame(one: FormDocument, other: FormDocument): boolean {
  return JSON.stringify(sorted(tidy(one))) === JSON.stringify(sorted(tidy(other)));
}

/** The keys a field is answered under: its own, and that of its box. */
export function keysOf(field: FormField): string[] {
  return field.kind === 'Term' && field.options.length > 0 ? [field.key, box] : [field.key];
}

/** What a form holds under some keys. */
export function under(form: FormDocument, keys: readonly string[]): FormDocument {
  return Object.fromEntries(Object.entries(form).filter(([key]) => keys.includes(key)));
}

/** What a form asks, in the shapes in which it asks it: the service refuses everything else, even in a draft. */
export function fitting(form: FormDocument, definition: FormDefinition): FormDocument {
  const fields = ofApplicant(definition);
  return tidy({
    reopens: textOf(form.reopens),
    ...(fields.some((f) => keysOf(f).includes(box)) && { [box]: yesNoOf(form[box]) }),
    ...Object.fromEntries(fields.map((f) => [f.key, ofKind(f, form[f.key])])),
  });
}

/** Everything the applicant fills in, in the order of the printed table; what is asked and not printed comes after. */
export function ofApplicant(definition: FormDefinition): FormField[] {
  return definition.ofApplicant ?? [...definition.fields, ...definition.declarations].filter((f) => f.filledBy === 'Applicant');
}

/** The answers of a choice that fit the change that is asked for: a cause begins with the change that it is a cause of. */
export function optionsFor(field: FormField, form: FormDocument): FormField['options'] {
  const changes = ['Add', 'Adjust', 'Cancel'];
  const change = textOf(form.change);
  const dependent =
    field.kind === 'Choice' &&
    field.options.length > 3 &&
    field.options.every((o) => changes.some((c) => o.value.startsWith(c)));
  return dependent && change !== undefined ? field.options.filter((o) => o.value.startsWith(change)) : field.options;
}

function ofKind(field: FormField, given: Answer | undefined): Given {
  const known = (texts: Texts, keys: readonly { key: string }[] = []) => Object.fromEntries(keys.map(({ key }) => [key, texts[key] ?? '']));
  switch (field.kind) {
    case 'YesNo':
      return yesNoOf(given);
    case 'Townships':
    case 'Bodies':
      return codesOf(given);
    case 'Term':
      return termOf(given);
    case 'Safeguards':
      return known(partsOf(given), field.parts);
    case 'Table':
      return rowsOf(given).map((row) => known(row, field.columns));
    default:
      return textOf(given);
  }
}

function filled(given: Given): Answer | undefined {
  if (typeof given !== 'object') {
    return given === '' ? undefined : given;
  }
  if (!Array.isArray(given)) {
    return filledTexts(given);
  }
  const [codes, rows] = [codesOf(given), rowsOf(given).map(filledTexts).filter((row) => row !== undefined)];
  return codes.length > 0 ? codes : rows.length > 0 ? rows : undefined;
}

function filledTexts(given: { [part: string]: string | undefined }): Texts | undefined {
  const entries = Object.entries(given).filter((one): one is [string, string] => (one[1] ?? '') !== '');
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Databases keep the keys of an object in an order of their own. */
function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
      : value;
}
