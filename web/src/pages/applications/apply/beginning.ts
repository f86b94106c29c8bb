import type { Application, FormInput } from '../api';
import type { Entry } from '../form/listed';

/** What a draft begins with: the listed duty it is about, or the refused application that it takes up again. */
export function beginning({ entry, change, refused }: { entry?: Entry; change?: string | null; refused?: Application }): FormInput {
  return {
    ...(refused && { ...refused.form, reopens: refused.id }),
    ...(entry && { entryId: entry.id }),
    ...(change && { change }),
  };
}

/** The keys a form may hold beside its text fields: what the address brings and the form does not ask is left out. */
export function fitting(form: FormInput, asks: (key: string) => boolean): FormInput {
  const { entryId, change, ...rest } = form;
  return { ...rest, ...(entryId && asks('entryId') && { entryId }), ...(change && asks('change') && { change }) };
}
