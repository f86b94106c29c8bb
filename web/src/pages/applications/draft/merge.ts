import type { FormDefinition, FormField, FormInput } from '../api';
import { answerIn, ofApplicant, saysTheSame, withAnswer, type Answer } from '../form/answers';

/** What is typed, the form it began with, and that form's version. */
export type Kept = { form: FormInput; base: FormInput; version: number };

/** A field in which two versions of a draft differ. */
export type Difference = { field: FormField; mine: Answer; theirs: Answer; changedBy: 'me' | 'them' | 'both' };

/** The draft as it is stored. */
export type Stored = { form: FormInput; version: number };

export function fresh(stored: Stored): Kept {
  return { form: stored.form, base: stored.form, version: stored.version };
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
export function differences(definition: FormDefinition, kept: Kept, theirs: FormInput): Difference[] {
  return ofApplicant(definition).flatMap((field) => {
    const [mine, other, before] = [answerIn(kept.form, field), answerIn(theirs, field), answerIn(kept.base, field)];
    if (same(mine, other)) {
      return [];
    }
    const changedBy = same(other, before) ? 'me' : same(mine, before) ? 'them' : 'both';
    return [{ field, mine, theirs: other, changedBy } as const];
  });
}

/** One form out of two: of each field that differs, my text or theirs. */
export function merged(mine: FormInput, found: readonly Difference[], takeTheirs: (field: FormField) => boolean): FormInput {
  return found.reduce(
    (form, difference) => (takeTheirs(difference.field) ? withAnswer(form, difference.field, difference.theirs) : form),
    mine,
  );
}

function same(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
