import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** What was asked of the services, kept while it is fresh; asked again after a fault of theirs, not after a refusal. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => count < 2 && !(error instanceof ProblemError && error.problem.status < 500) },
  },
});
