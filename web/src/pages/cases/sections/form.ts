/** The form as it was submitted, which a case keeps as text; what it does not say is empty. */
export type SubmittedForm = {
  mode: string;
  safeguards: Record<string, string>;
  fields: Record<string, string>;
};

export function readForm(text: string): SubmittedForm {
  const read = record(parse(text));
  return {
    mode: typeof read.Mode === 'string' ? read.Mode : '',
    safeguards: Object.fromEntries(
      Object.entries(texts(read.Safeguards)).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
    ),
    fields: texts(read.Fields),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(record(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
