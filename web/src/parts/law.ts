import { useQuery } from '@tanstack/react-query';
import { answer, intake, review } from '../api/clients';
import type { components } from '../api/generated/review';
import { useSession } from '../session/session';
import { useLanguage } from '../words/language';
import { latestEditions, ofMyCounties } from './editions';

export type Body = components['schemas']['ListBodiesLine'];
export type ProcedureTable = components['schemas']['ShowProcedureTable'];

/** One procedure in one edition of one jurisdiction. */
export type Edition = { jurisdiction: string; id: string; edition: string };

/** What packs say changes with a restart only. */
const long = 10 * 60_000;

/** The procedures of all jurisdictions, in every edition. */
export function useEditions() {
  return useQuery({ queryKey: ['procedures'], queryFn: () => answer(review.GET('/procedures')), staleTime: long });
}

/** The procedures of my jurisdiction, each in its latest edition. */
export function useProcedures() {
  const { counties } = useSession();
  const { data, isPending } = useEditions();
  const procedures = latestEditions((data ?? []).filter((p) => ofMyCounties(p.jurisdiction, counties)));
  return { procedures, options: procedures.map((p) => ({ value: p.id, label: `${p.id} ${p.title}` })), loading: isPending };
}

/** A procedure's table; nothing is asked while it is not known which. */
export function useProcedureTable(of: Edition | undefined) {
  return useQuery({
    queryKey: ['procedure', of?.jurisdiction, of?.id, of?.edition],
    queryFn: () => answer(review.GET('/procedures/{jurisdiction}/{id}/{edition}', { params: { path: of! } })),
    enabled: of !== undefined,
    staleTime: long,
  });
}

/** A procedure's diagram as BPMN. */
export function useProcedureDiagram({ jurisdiction, id, edition }: Edition) {
  return useQuery({
    queryKey: ['diagram', jurisdiction, id, edition],
    queryFn: () => answer(review.GET('/procedures/{jurisdiction}/{id}/{edition}/diagram.bpmn', {
      params: { path: { jurisdiction, id, edition } },
      parseAs: 'text',
    })),
    staleTime: long,
  });
}

/** The forms my body may fill in today. */
export function useForms() {
  return useQuery({ queryKey: ['forms'], queryFn: () => answer(intake.GET('/forms')), staleTime: long });
}

/** The form that opens a procedure, in the edition in effect; an error where it has none. Nothing is asked while it is not known which. */
export function useFormDefinition(procedure: string | undefined) {
  return useQuery({
    queryKey: ['form', procedure],
    queryFn: () => answer(intake.GET('/forms/{procedure}', { params: { path: { procedure: procedure! } } })),
    enabled: procedure !== undefined,
    staleTime: long,
  });
}

/** What my jurisdiction's law says of reports of shifted work and of suggestions. */
export function useLaw(enabled = true) {
  return useQuery({ queryKey: ['law'], queryFn: () => answer(intake.GET('/law')), staleTime: long, enabled });
}

/** The ways of shifting work that the law names, titled in the user's language, as choices; undefined until they are known. */
export function useShiftWays(enabled = true) {
  const { language } = useLanguage();
  const { data, isError } = useLaw(enabled);
  const ways = isError ? [] : data && (data.shifting?.ways ?? []);
  return ways?.map((way) => ({ value: way.value, label: language === 'zh' ? way.title : way.titleEn }));
}

/** The bodies of my jurisdiction, townships included. */
export function useBodies(enabled = true) {
  return useQuery({ queryKey: ['bodies'], queryFn: () => answer(review.GET('/bodies')), staleTime: long, enabled });
}

/** The counties I see, with their names; asked for only where there are several to choose from, unless `always`. */
export function useCounties(always = false) {
  const { counties } = useSession();
  const { data } = useBodies(always || counties.length > 1);
  return counties.map((code) => ({ value: code, label: data?.find((b) => b.county === code)?.countyName ?? code }));
}
