import type { components } from '../../api/generated/intake';

/** A filled-in form: what stands in each field, by the field's key. What is left open is not there. */
export type FormDocument = components['schemas']['FormDocument'];

/** What stands in a field; the field's kind says in which shape. */
export type Answer = FormDocument[string];

export type FormField = components['schemas']['FormField'];

/** Texts by the key of a part or of a column. */
export type Texts = { [key: string]: string };

/** First and last day, yyyy-MM-dd; either may be open while it is filled in. */
export type Term = { from?: string; to?: string };

/** A term with options has a box for temporary work, which is an answer of its own. */
export const box = 'temporary';

// Each reader takes an answer in its shape only: where something else stands, nothing is read.

export function textOf(given: Answer | undefined): string | undefined {
  return typeof given === 'string' ? given : undefined;
}

export function yesNoOf(given: Answer | undefined): boolean | undefined {
  return typeof given === 'boolean' ? given : undefined;
}

/** Codes of townships or bodies. */
export function codesOf(given: Answer | undefined): string[] {
  return Array.isArray(given) ? given.filter((code) => typeof code === 'string') : [];
}

export function partsOf(given: Answer | undefined): Texts {
  return typeof given === 'object' && !Array.isArray(given) ? given : {};
}

export function termOf(given: Answer | undefined): Term {
  const { from, to } = partsOf(given);
  return { from, to };
}

export function rowsOf(given: Answer | undefined): Texts[] {
  return Array.isArray(given) ? given.filter((row) => typeof row === 'object') : [];
}
