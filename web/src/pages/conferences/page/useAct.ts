import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { ifMatch } from '../../../api/clients';
import { ProblemError } from '../../../api/problem';
import { useWords } from '../../../words/language';
import type { Conference } from '../types';
import { useSeen } from './seen';
import { pageWords } from './words';

type Acted = { version: number };

/** An act on the version of a conference that its reader knows; afterwards all that is shown of it is asked for again. */
export function useAct<B = void>(
  conference: Conference,
  title: string,
  send: (header: { 'If-Match': string }, body: B) => Promise<Acted>,
  after?: () => void,
) {
  const words = useWords(pageWords);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { see } = useSeen();
  const key = ['live', 'conference', conference.id];
  const mutation = useMutation({
    mutationFn: ({ on, body }: { on: number; body: B }) => send({ 'If-Match': ifMatch(on) }, body),
    onSuccess: async ({ version }) => {
      after?.();
      see(version);
      void message.success(words.done(title));
      void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
      void queries.invalidateQueries({ queryKey: ['live', 'case'] });
      await queries.invalidateQueries({ queryKey: key });
    },
    onError: async (error) => {
      if (isStale(error)) {
        await queries.invalidateQueries({ queryKey: key });
      }
    },
  });
  return {
    ...mutation,
    sentOn: mutation.variables?.on ?? conference.version,
    mutateOn: (on: number, body: B, options?: { onSuccess: () => void }) => mutation.mutate({ on, body }, options),
  };
}

/** Somebody else acted first. */
export function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.is('stale');
}
