import type { FormDocument } from '../../../parts/form/document';
import type { Application } from '../api';
import type { Entry } from '../form/listed';

/** What a draft begins with: the listed duty it is about, or the refused application that it takes up again. */
export function beginning({ entry, change, refused }: { entry?: Entry; change?: string | null; refused?: Application }): FormDocument {
  return {
    ...(refused && { ...refused.form, reopens: refused.id }),
    ...(entry && { entry: entry.id }),
    ...(change && { change }),
  };
}
