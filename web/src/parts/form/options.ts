import type { FormField } from './document';

const every = [{ value: 'Add', label: '增加' }, { value: 'Adjust', label: '调整' }, { value: 'Cancel', label: '取消' }];

/** What may be chosen in a field: of a change that names nothing, every change. */
export function choicesOf(field: Pick<FormField, 'kind' | 'options'>): FormField['options'] {
  return field.kind === 'Change' && field.options.length === 0 ? every : field.options;
}
