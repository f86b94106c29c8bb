import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, intake } from '../../../api/clients';
import type { FormDocument } from '../../../parts/form/document';

const pause = 600;

function screeningOf(application: string, procedure: string, form: FormDocument) {
  return queryOptions({
    queryKey: ['screening', application, form],
    queryFn: async ({ signal }) => ({
      ...(await answer(intake.POST('/applications/screenings', { body: { procedure, form, application }, signal }))),
      form,
    }),
    staleTime: 0,
    gcTime: 30_000,
    refetchOnWindowFocus: false,
  });
}

/** What the service says about an application's form, a moment after the last key; or at once, for who does not want to wait. */
export function useScreening(application: string, procedure: string, form: FormDocument) {
  const queries = useQueryClient();
  const [asked, ask] = useState(form);
  useEffect(() => {
    const timer = setTimeout(() => ask(form), pause);
    return () => clearTimeout(timer);
  }, [form]);
  const screening = useQuery({ ...screeningOf(application, procedure, asked), placeholderData: keepPreviousData });
  const current = asked === form && !screening.isPlaceholderData && screening.isSuccess;
  return {
    ...screening,
    current,
    /** Of the form as it stands; undefined where the service cannot be asked. */
    async now() {
      ask(form);
      return current ? screening.data : await queries.fetchQuery(screeningOf(application, procedure, form)).catch(() => undefined);
    },
  };
}
