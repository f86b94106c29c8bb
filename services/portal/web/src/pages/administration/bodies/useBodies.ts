import { useQuery } from '@tanstack/react-query';
import { answer, review } from '../../../api/clients';

/** The bodies of my jurisdiction; they change with the pack only. */
export function useBodies() {
  return useQuery({ queryKey: ['bodies'], queryFn: () => answer(review.GET('/bodies')), staleTime: 600_000 });
}
