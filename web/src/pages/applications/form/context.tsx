import { createContext, useContext } from 'react';
import type { FormDocument, FormField } from '../../../parts/form/document';
import type { Body } from '../../../parts/law';
import type { Application } from '../api';
import type { Given } from './answers';
import type { Finding } from './findings';

type Filling = {
  application: Application;
  form: FormDocument;
  set: (key: string, given: Given) => void;
  /** Several answers at once. */
  replace: (form: FormDocument) => void;
  fields: FormField[];
  findings: Finding[];
  bodies: Body[] | undefined;
  /** Says also what is missing in fields nobody has been in yet. */
  attempted: boolean;
};

/** What every field needs to know of the form it is in. */
export const FillingContext = createContext<Filling | null>(null);

export function useFilling(): Filling {
  return useContext(FillingContext)!;
}
