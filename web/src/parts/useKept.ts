import { useCallback, useState } from 'react';

/**
 * State that outlives the page: what is typed stays in this tab (sessionStorage) when the page is left, reloaded, or the session ends,
 * until it is forgotten after it was sent. Signing out forgets everything. What was kept is taken over as it is `read`.
 */
export function useKept<T>(key: string, initial: T, read = (kept: T) => kept): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? initial : read(JSON.parse(kept) as T);
  });
  const keep = useCallback(
    (next: T) => {
      sessionStorage.setItem(key, JSON.stringify(next));
      setValue(next);
    },
    [key],
  );
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  return [value, keep, forget];
}
