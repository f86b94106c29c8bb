import type { FormDefinition, FormField, FormInput } from '../api';

/** First and last day of a term, yyyy-MM-dd, and whether its box for temporary work is ticked, where it has one. */
export type Term = { from?: string | null; to?: string | null; temporary?: boolean };

/** What stands in a field; undefined where nothing does. */
export type Answer = string | boolean | readonly string[] | Term | Record<string, string> | undefined;

const texts = ['title', 'mode', 'department', 'entryId', 'change', 'causeOn'] as const;
const questions = ['administrativePower', 'temporary', 'emergency', 'townshipsConsulted'] as const;
const parts = ['funds', 'staff', 'technology', 'training'] as const;

type TextKey = (typeof texts)[number];
type QuestionKey = (typeof questions)[number];

const isText = (key: string): key is TextKey => (texts as readonly string[]).includes(key);
const isQuestion = (key: string): key is QuestionKey => (questions as readonly string[]).includes(key);

/** The key of a field's answer: that of its kind where a form has one such field at most. */
export function keyOf(field: FormField): string {
  return field.answerKey ?? field.key;
}

/** What a form holds in a field. */
export function answerIn(form: FormInput, field: FormField): Answer {
  const key = keyOf(field);
  if (field.kind === 'Townships') {
    return form.townships ?? undefined;
  }
  if (field.kind === 'Term') {
    const temporary = field.options.length > 0 && form.temporary ? { temporary: true } : {};
    const days = form.termFrom == null && form.termTo == null ? {} : { from: form.termFrom, to: form.termTo };
    return Object.keys({ ...days, ...temporary }).length === 0 ? undefined : { ...days, ...temporary };
  }
  if (field.kind === 'Safeguards') {
    const given = parts.flatMap((part) => (form.safeguards?.[part] ? [[part, form.safeguards[part]]] : []));
    return given.length === 0 ? undefined : (Object.fromEntries(given) as Record<string, string>);
  }
  if (isQuestion(key)) {
    return form[key] ?? undefined;
  }
  return (isText(key) ? form[key] : form.fields?.[key]) || undefined;
}

/** The form with another answer in a field. */
export function withAnswer(form: FormInput, field: FormField, given: Answer): FormInput {
  const key = keyOf(field);
  if (field.kind === 'Townships') {
    return tidy({ ...form, townships: given as string[] | undefined });
  }
  if (field.kind === 'Term') {
    const term = (given ?? {}) as Term;
    return tidy({
      ...form,
      termFrom: term.from,
      termTo: term.to,
      ...(field.options.length > 0 && { temporary: term.temporary || undefined }),
    });
  }
  if (field.kind === 'Safeguards') {
    return tidy({ ...form, safeguards: given as FormInput['safeguards'] });
  }
  if (isText(key) || isQuestion(key)) {
    return tidy({ ...form, [key]: given });
  }
  return tidy({ ...form, fields: { ...form.fields, [key]: given as string } });
}

/** The same form without what is empty: two forms that say the same are then the same. */
export function tidy(form: FormInput): FormInput {
  const fields = notEmpty(form.fields);
  const safeguards = notEmpty(form.safeguards);
  return notEmpty({ ...form, fields, safeguards, townships: form.townships?.length ? form.townships : undefined }) ?? {};
}

export function saysTheSame(one: FormInput, other: FormInput): boolean {
  return JSON.stringify(sorted(tidy(one))) === JSON.stringify(sorted(tidy(other)));
}

/** Everything the applicant fills in, in the order of the printed table; what is asked and not printed comes after. */
export function ofApplicant(definition: FormDefinition): FormField[] {
  return definition.ofApplicant ?? [...definition.fields, ...definition.declarations].filter((f) => f.filledBy === 'Applicant');
}

/** The answers of a choice that fit the change that is asked for: a cause begins with the change that it is a cause of. */
export function optionsFor(field: FormField, form: FormInput): FormField['options'] {
  const changes = ['Add', 'Adjust', 'Cancel'];
  const dependent =
    field.kind === 'Choice' &&
    field.options.length > 3 &&
    field.options.every((o) => changes.some((c) => o.value.startsWith(c)));
  return dependent && form.change ? field.options.filter((o) => o.value.startsWith(form.change!)) : field.options;
}

function notEmpty<T extends object>(given: T | null | undefined): T | undefined {
  const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

function sorted(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
    : value;
}
