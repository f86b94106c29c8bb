import { useQuery } from '@tanstack/react-query';
import { answer, portal, review } from '../../api/clients';
import type { components } from '../../api/generated/review';
import { ofMyCounties } from '../../parts/editions';
import { useEditions, useProcedureTable, type ProcedureTable } from '../../parts/law';

export type Case = components['schemas']['CaseView'];
export type Clock = components['schemas']['ClockView'];
export type PossibleAct = components['schemas']['PossibleActView'];
export type JournalLine = components['schemas']['GetCaseJournalLine'];

export function caseKey(id: string) {
  return ['live', 'case', id] as const;
}

export function useCaseQuery(id: string) {
  return useQuery({ queryKey: caseKey(id), queryFn: () => answer(review.GET('/cases/{id}', { params: { path: { id } } })) });
}

export function useJournal(id: string, enabled = true) {
  return useQuery({
    queryKey: [...caseKey(id), 'journal'],
    queryFn: () => answer(review.GET('/cases/{id}/journal', { params: { path: { id } } })),
    enabled,
  });
}

/** The table of the case's procedure in its edition; undefined until it is known. */
export function useProcedure(c: Case): ProcedureTable | undefined {
  const line = useEditions().data?.find((p) => p.id === c.procedure && p.edition === c.edition && ofMyCounties(p.jurisdiction, [c.county]));
  return useProcedureTable(line).data;
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
