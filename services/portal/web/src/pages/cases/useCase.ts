import { useQuery } from '@tanstack/react-query';
import { answer, intake, portal, review } from '../../api/clients';
import type { components } from '../../api/generated/review';

export type Case = components['schemas']['CaseView'];
export type Clock = components['schemas']['ClockView'];
export type PossibleAct = components['schemas']['PossibleActView'];
export type JournalLine = components['schemas']['GetCaseJournalLine'];
export type Procedure = components['schemas']['ShowProcedureTable'];
export type Body = components['schemas']['ListBodiesLine'];

/** Packs change with a restart only. */
const long = 10 * 60_000;

export function caseKey(id: string) {
  return ['live', 'case', id] as const;
}

export function useCaseQuery(id: string) {
  return useQuery({ queryKey: caseKey(id), queryFn: () => answer(review.GET('/cases/{id}', { params: { path: { id } } })) });
}

export function useJournal(id: string, enabled = true) {
  return useQuery({ queryKey: [...caseKey(id), 'journal'], queryFn: () => answer(review.GET('/cases/{id}/journal', { params: { path: { id } } })), enabled });
}

/** The table of the case's procedure in its edition; undefined until it is known. */
export function useProcedure(c: Case): Procedure | undefined {
  const { data: lines } = useQuery({ queryKey: ['procedures'], queryFn: () => answer(review.GET('/procedures')), staleTime: long });
  const line = lines?.find((p) => p.id === c.procedure && p.edition === c.edition && covers(p.jurisdiction, c.county));
  return useQuery({
    queryKey: ['procedure', line?.jurisdiction, c.procedure, c.edition],
    queryFn: () =>
      answer(review.GET('/procedures/{jurisdiction}/{id}/{edition}', { params: { path: { jurisdiction: line!.jurisdiction, id: c.procedure, edition: c.edition } } })),
    enabled: line !== undefined,
    staleTime: long,
  }).data;
}

/** A league's code ends in zeros where those of its counties go on. */
function covers(jurisdiction: string, county: string) {
  return county.startsWith(jurisdiction.replace(/(00)+$/, ''));
}

/** The form of the case's procedure, by which its fields are named; null where it has none. */
export function useFormDefinition(procedure: string) {
  return useQuery({
    queryKey: ['form', procedure],
    queryFn: () => answer(intake.GET('/forms/{procedure}', { params: { path: { procedure } } })),
    staleTime: long,
    retry: false,
  });
}

export function useColleagues(enabled: boolean) {
  return useQuery({ queryKey: ['colleagues'], queryFn: () => answer(portal.GET('/api/colleagues')), enabled, staleTime: 60_000 });
}

/** Name of a body or township by code; the code where the case does not name it. */
export function nameIn(c: Case, code: string): string {
  return c.names[code] ?? c.names[`township@${code}`] ?? code;
}

export function isMine(act: PossibleAct): boolean {
  return act.whyNot == null;
}

/** Clocks that still count, the nearest due date first. */
export function openClocks(c: Case): Clock[] {
  return c.clocks.filter((k) => k.metOn == null && k.stoppedBecause == null).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** An instant as people here read it. */
export function atTime(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
}
