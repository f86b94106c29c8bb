import { useQuery } from '@tanstack/react-query';
import { answer, review } from '../api/clients';
import type { components } from '../api/generated/review';
import { useSession } from '../session/session';
import { latestEditions, ofMyCounties } from './editions';

export type Body = components['schemas']['ListBodiesLine'];

const never = Infinity;
const long = 10 * 60_000;

/** The procedures of my jurisdiction, each in its latest edition. */
export function useProcedures() {
  const { counties } = useSession();
  const { data, isPending } = useQuery({ queryKey: ['procedures'], queryFn: () => answer(review.GET('/procedures')), staleTime: never });
  const procedures = latestEditions((data ?? []).filter((p) => ofMyCounties(p.jurisdiction, counties)));
  return { procedures, options: procedures.map((p) => ({ value: p.id, label: `${p.id} ${p.title}` })), loading: isPending };
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
