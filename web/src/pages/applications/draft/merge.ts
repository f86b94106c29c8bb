import type { FormDocument, FormField } from '../../../parts/form/document';
import type { FormDefinition } from '../api';
import { fitting, keysOf, ofApplicant, saysTheSame, tidy, under } from '../form/answers';

/** What is typed, the form it began with, and that form's version. */
export type Kept = { form: FormDocument; base: FormDocument; version: number };

/** A field in which two versions of a draft differ, with what each holds there. */
export type Difference = { field: FormField; mine: FormDocument; theirs: FormDocument; changedBy: 'me' | 'them' | 'both' };

/** The draft as it is stored. */
export type Stored = { form: FormDocument; version: number };

export function fresh(stored: Stored): Kept {
  return { form: stored.form, base: stored.form, version: stored.version };
}

/**
 * What was stored or kept, as far as the form still asks it. What it no longer asks stays in the base, so that the draft without it
 * counts as unsaved. What it kept before forms were one document bears another name and is not read.
 */
export function stillAsked(kept: Kept, definition: FormDefinition): Kept {
  return { ...kept, form: fitting(kept.form, definition) };
}

/**
 * How what this tab kept stands to what is stored now: nothing typed that is not stored (`stored`), typed and to be saved (`typed`), or
 * typed while the stored draft was changed elsewhere (`both`).
 */
export function standing(kept: Kept, stored: Stored): 'stored' | 'typed' | 'both' {
  if (saysTheSame(kept.form, stored.form) || saysTheSame(kept.form, kept.base)) {
    return 'stored';
  }
  return kept.version === stored.version || saysTheSame(kept.base, stored.form) ? 'typed' : 'both';
}

/** The fields in which my text and the stored one differ, in the order of the form. */
export function differences(definition: FormDefinition, kept: Kept, stored: FormDocument): Difference[] {
  return ofApplicant(definition).flatMap((field) => {
    const here = (form: FormDocument) => under(form, keysOf(field));
    const [mine, theirs, before] = [here(kept.form), here(stored), here(kept.base)];
    if (saysTheSame(mine, theirs)) {
      return [];
    }
    const changedBy = saysTheSame(theirs, before) ? 'me' : saysTheSame(mine, before) ? 'them' : 'both';
    return [{ field, mine, theirs, changedBy } as const];
  });
}

/** One form out of two: of each field that differs, my text or theirs. */
export function merged(mine: FormDocument, found: readonly Difference[], takeTheirs: (field: FormField) => boolean): FormDocument {
  return found.filter((d) => takeTheirs(d.field)).reduce(
    (form, { field, theirs }) => tidy({ ...form, ...Object.fromEntries(keysOf(field).map((key) => [key, theirs[key]])) }),
    mine,
  );
}
