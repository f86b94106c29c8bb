import { useEffect, useRef, useState } from 'react';
import { answer, review } from '../../../api/clients';
import type { components } from '../../../api/generated/review';

export type Broken = components['schemas']['CheckJournalsBroken'];

/** How far the check is. */
export type Progress = {
  stand: 'idle' | 'running' | 'stopped' | 'failed' | 'done';
  checked: number;
  broken: Broken[];
  /** Where to go on. */
  next: string | undefined;
  at: string | null;
  error: unknown;
};

const beginning: Progress = { stand: 'idle', checked: 0, broken: [], next: undefined, at: null, error: null };
const stretch = 100;

/** Checks every journal, a stretch of cases at a time, so that it shows how far it is and can be stopped. Leaving the page stops it. */
export function useVerification() {
  const [progress, setProgress] = useState(beginning);
  const stopping = useRef<AbortController>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  async function run(from: Progress) {
    const mine = new AbortController();
    stopping.current = mine;
    let now: Progress = { ...from, stand: 'running', error: null };
    setProgress(now);
    try {
      do {
        const query = { after: now.next, take: stretch };
        const found = await answer(review.GET('/verification', { params: { query }, signal: mine.signal }));
        const next = found.next ?? undefined;
        now = {
          stand: next === undefined ? 'done' : 'running',
          checked: now.checked + found.checked,
          broken: [...now.broken, ...found.broken],
          next,
          at: next === undefined ? new Date().toISOString() : null,
          error: null,
        };
        setProgress(now);
      } while (now.next !== undefined && !mine.signal.aborted);
      setProgress(now.stand === 'running' ? { ...now, stand: 'stopped' } : now);
    } catch (error) {
      setProgress(mine.signal.aborted ? { ...now, stand: 'stopped' } : { ...now, stand: 'failed', error });
    }
  }

  return {
    progress,
    start: () => void run(beginning),
    goOn: () => void run(progress),
    stop: () => stopping.current?.abort(),
  };
}
