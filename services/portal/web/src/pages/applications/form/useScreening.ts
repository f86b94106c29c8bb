import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, intake } from '../../../api/clients';
import type { FormInput } from '../api';

const pause = 600;

/** What the service says about an application's form, a moment after the last key. */
export function useScreening(application: string, procedure: string, form: FormInput) {
  const [asked, ask] = useState(form);
  useEffect(() => {
    const timer = setTimeout(() => ask(form), pause);
    return () => clearTimeout(timer);
  }, [form]);
  const screening = useQuery({
    queryKey: ['screening', application, asked],
    queryFn: async ({ signal }) => ({
      ...(await answer(intake.POST('/applications/screenings', { body: { procedure, form: asked, application }, signal }))),
      form: asked,
    }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 30_000,
    refetchOnWindowFocus: false,
  });
  return { ...screening, current: asked === form && !screening.isPlaceholderData && screening.isSuccess };
}
