import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

/** What a page watches beside its tasks. */
type Watched = { case?: string; conference?: string };

/** A browser itself tries again after a lost connection only, not after an answer that refused. */
const reopenAfter = 5_000;

const LiveContext = createContext<(watched: Watched) => void>(() => {});

/**
 * Keeps lists and the open case fresh: the server says that something changed, and what is shown is asked for again. What is being typed
 * is not in what is asked for, so it stays. A hidden tab does not listen; it catches up when it is looked at again.
 */
export function LiveUpdates({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [watched, watch] = useState<Watched>({});
  const visible = useVisible();
  const [reopened, setReopened] = useState(0);
  const interrupted = useRef(false);
  useEffect(() => {
    if (!visible) {
      return;
    }
    const asked = new URLSearchParams(Object.entries(watched).filter(([, id]) => id !== undefined));
    const stream = new EventSource(`/api/review/live?${asked}`);
    const refresh = (...key: string[]) => void queries.invalidateQueries({ queryKey: key });
    let reopening: ReturnType<typeof setTimeout> | undefined;
    stream.addEventListener('open', () => {
      if (interrupted.current) {
        refresh('live');
      }
      interrupted.current = false;
    });
    stream.addEventListener('error', () => {
      interrupted.current = true;
      if (stream.readyState === EventSource.CLOSED) {
        reopening = setTimeout(() => setReopened((n) => n + 1), reopenAfter);
      }
    });
    stream.addEventListener('tasks', () => refresh('live', 'tasks'));
    stream.addEventListener('case', (e) => refresh('live', 'case', (JSON.parse(e.data) as { id: string }).id));
    stream.addEventListener('conference', (e) => refresh('live', 'conference', (JSON.parse(e.data) as { id: string }).id));
    return () => {
      clearTimeout(reopening);
      stream.close();
    };
  }, [queries, visible, watched, reopened]);
  return <LiveContext value={watch}>{children}</LiveContext>;
}

/** While the page is shown, what is under `['live', 'case', id]` or `['live', 'conference', id]` is asked for again when it changes. */
export function useLive({ case: c, conference }: Watched) {
  const watch = useContext(LiveContext);
  useEffect(() => {
    watch({ case: c, conference });
    return () => watch({});
  }, [watch, c, conference]);
}

function useVisible() {
  const queries = useQueryClient();
  const [visible, setVisible] = useState(!document.hidden);
  useEffect(() => {
    const look = () => {
      setVisible(!document.hidden);
      if (!document.hidden) {
        void queries.invalidateQueries({ queryKey: ['live'] });
      }
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [queries]);
  return visible;
}
