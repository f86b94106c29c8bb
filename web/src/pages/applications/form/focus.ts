/** Moves the focus to a field of the form: to its control, or to the first one of a group. */
export function focusField(at: string) {
  const field = document.getElementById(`field-${at}`) ?? document.getElementById(`field-${at.split('.')[0]}`);
  const control = document.getElementById(`input-${at}`) ?? field?.querySelector<HTMLElement>('input:not([disabled]), textarea, button');
  field?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
