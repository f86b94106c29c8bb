import { codesOf, partsOf, rowsOf, type Answer, type FormDocument, type FormField } from '../../../parts/form/document';
import type { caseWords } from '../caseWords';

type Words = (typeof caseWords)['zh']['facts'];

export type ShownField = Pick<FormField, 'key' | 'label' | 'kind' | 'options' | 'parts' | 'columns'> & { article?: string };

/**
 * Fields for answers whose form is not known: of a duty that a date brought back, or while the form cannot be had. The shape of an
 * answer says how it is shown; what the law looks at has a name of ours and stands first.
 * @param ways The ways of shifting work, as choices.
 */
export function unnamedFields(form: FormDocument, words: Words, ways: FormField['options']): ShownField[] {
  const ours: Record<string, string> = words.fields;
  const parts: Record<string, string> = words.parts;
  const named = (texts: object[]) =>
    [...new Set(texts.flatMap(Object.keys))].map((key) => ({ key, label: parts[key] ?? key, required: false }));
  const options = [...Object.entries(words.answers).map(([value, label]) => ({ value, label })), ...ways];
  return [...new Set([...Object.keys(ours), ...Object.keys(form)])].flatMap((key) => {
    const given = form[key];
    const referred = key === 'entry' || key === 'reopens';
    return given === undefined || referred ? [] : [{
      key,
      label: ours[key] ?? key,
      kind: kindOf(given, options),
      options: typeof given === 'string' ? options : [],
      parts: named([partsOf(given)]),
      columns: named(rowsOf(given)),
    }];
  });
}

function kindOf(given: Answer, options: FormField['options']): FormField['kind'] {
  switch (typeof given) {
    case 'boolean':
      return 'YesNo';
    case 'string':
      // The code of a body is shown by its name.
      return options.some((o) => o.value === given) ? 'Choice' : given.includes('@') ? 'Department' : 'Text';
    default:
      return Array.isArray(given)
        ? (codesOf(given).length > 0 ? 'Bodies' : 'Table')
        : 'from' in given || 'to' in given ? 'Term' : 'Safeguards';
  }
}
