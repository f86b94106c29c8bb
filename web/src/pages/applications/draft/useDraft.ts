import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, ifMatch, intake } from '../../../api/clients';
import { problemOf } from '../../../api/problem';
import { useKept } from '../../../parts/useKept';
import { applicationKey, askForApplication, type Application, type FormDefinition } from '../api';
import { fitting } from '../form/answers';
import { fresh, standing, stillAsked, type Kept } from './merge';
import { DraftSaver, type Saving } from './saver';

/** A request that outlives its page carries 64 KiB at most, or fails at once; a larger one is sent as any other. */
function fitsKeepalive(body: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(body)).length < 60_000;
}

/**
 * A draft that saves itself: a second after the last key, when a field is left, when the page is hidden or left. What is typed is in
 * this tab as well until it is stored, so that it is there again after another sign-in, a reload or a lost connection.
 */
export function useDraft(application: Application, definition: FormDefinition, account: string) {
  const queries = useQueryClient();
  // A draft may be older than the form it is in.
  const opened = () => stillAsked(fresh(application), definition);
  const [kept, keep, forget] = useKept<Kept>(
    `draft:${account}:${application.id}`,
    opened(),
    (found) => stillAsked(found, definition),
  );
  const [saving, tell] = useState<Saving>({ state: 'saved', at: application.updatedAt });
  const [saver] = useState(() => {
    const found = standing(kept, application);
    const start = found === 'stored' ? opened() : found === 'typed' ? { ...kept, version: application.version } : kept;
    return new DraftSaver(start, application.updatedAt, {
      keep,
      forget,
      tell,
      get: () => askForApplication(application.id),
      async put(form, version, leaving) {
        const stored = await answer(
          intake.PUT('/applications/{id}', {
            params: { path: { id: application.id }, header: { 'If-Match': ifMatch(version) } },
            body: { form },
            keepalive: leaving && fitsKeepalive({ form }),
          }),
        ).catch((error: unknown) => {
          // A colleague has submitted or deleted it: the page shows what it is now.
          if ([404, 409].includes(problemOf(error).status)) {
            void queries.invalidateQueries({ queryKey: applicationKey(application.id) });
          }
          throw error;
        });
        queries.setQueryData(applicationKey(application.id), stored);
        void queries.invalidateQueries({ queryKey: ['applications'] });
        return stored;
      },
    });
  });

  // What this tab kept from before: nothing new, something to save, or something to choose about.
  useEffect(() => {
    const found = standing(kept, application);
    if (found === 'both') {
      saver.meet(application);
      return;
    }
    if (found === 'stored' && kept.version !== application.version) {
      keep(opened());
    }
    void saver.save();
    // Once, when the page is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  useEffect(() => saver.adopt({ ...application, form: fitting(application.form, definition) }), [saver, application, definition]);

  useEffect(() => {
    const leave = () => void saver.save(true);
    const hidden = () => document.hidden && leave();
    const online = () => void saver.save();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
      leave();
    };
  }, [saver]);

  return { form: kept.form, kept, saving, saver };
}
