import type { components } from '../../../api/generated/registry';
import type { FormField, FormInput } from '../api';
import { answerIn, withAnswer } from './answers';

/** A duty of the list. */
export type Entry = components['schemas']['ListedDuty'];

/** The form with what the list says of a duty, where the applicant has written nothing. */
export function completed(form: FormInput, fields: FormField[], entry: Entry | undefined): FormInput {
  const listed = { title: entry?.title, townships: entry?.townships, department: entry?.department };
  return entry === undefined
    ? form
    : fields
        .filter((f) => f.key === 'title' || f.kind === 'Townships' || f.kind === 'Department')
        .filter((f) => answerIn(form, f) === undefined)
        .reduce(
          (filled, f) => withAnswer(
            filled,
            f,
            f.kind === 'Townships' ? listed.townships : f.kind === 'Department' ? listed.department : listed.title,
          ),
          form,
        );
}
