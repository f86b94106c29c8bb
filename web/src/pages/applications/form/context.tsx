import { createContext, useContext } from 'react';
import type { Body } from '../../../parts/law';
import type { Application, FormField, FormInput } from '../api';
import type { Answer } from './answers';
import type { Finding } from './findings';

type Filling = {
  application: Application;
  form: FormInput;
  set: (field: FormField, answer: Answer) => void;
  /** Several answers at once. */
  replace: (form: FormInput) => void;
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
