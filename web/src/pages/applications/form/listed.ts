import type { components } from '../../../api/generated/registry';
import type { FormDocument, FormField } from '../../../parts/form/document';
import { tidy, under } from './answers';

/** A duty of the list. */
export type Entry = components['schemas']['ListedDuty'];

/** The form with what the list says of a duty, where it asks that and the applicant has written nothing. */
export function completed(form: FormDocument, fields: FormField[], entry: Entry | undefined): FormDocument {
  if (entry === undefined) {
    return form;
  }
  const { title, townships, department } = entry;
  return tidy({ ...under({ title, townships, department }, fields.map((f) => f.key)), ...form });
}
