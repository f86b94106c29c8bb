import { useQuery } from '@tanstack/react-query';
import { answer, intake, review } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import type { components as ReviewParts } from '../../api/generated/review';

export type Application = components['schemas']['ApplicationView'];
export type ApplicationLine = components['schemas']['ApplicationLine'];
export type FormInput = components['schemas']['FormInput'];
export type FormDefinition = components['schemas']['FormDefinition'];
export type FormField = components['schemas']['FormField'];
export type FormLine = components['schemas']['FormLine'];
export type Screening = components['schemas']['ScreeningResult'];
export type Attachment = components['schemas']['AttachmentView'];
export type Body = ReviewParts['schemas']['ListBodiesLine'];
export type ProcedureTable = ReviewParts['schemas']['ShowProcedureTable'];

/** Packs change with a restart only. */
const long = 10 * 60_000;

/** The forms my body may fill in today. */
export function useForms() {
  return useQuery({ queryKey: ['forms'], queryFn: () => answer(intake.GET('/forms')), staleTime: long });
}

/** The form that opens a procedure, in the edition in effect. */
export function useForm(procedure: string | undefined) {
  return useQuery({
    queryKey: ['form', procedure],
    queryFn: () => answer(intake.GET('/forms/{procedure}', { params: { path: { procedure: procedure! } } })),
    enabled: procedure !== undefined,
    staleTime: long,
  });
}

export function applicationKey(id: string) {
  return ['application', id] as const;
}

export function askForApplication(id: string) {
  return answer(intake.GET('/applications/{id}', { params: { path: { id } } }));
}

/** A procedure's table: what comes after the submission. */
export function procedureQuery(jurisdiction: string, id: string, edition: string) {
  return {
    queryKey: ['procedure', jurisdiction, id, edition] as const,
    queryFn: () => answer(review.GET('/procedures/{jurisdiction}/{id}/{edition}', { params: { path: { jurisdiction, id, edition } } })),
    staleTime: long,
  };
}
