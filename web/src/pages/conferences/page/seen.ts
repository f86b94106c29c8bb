import { createContext, useContext } from 'react';

/** The version of the conference that the reader has taken note of. */
export const SeenContext = createContext<{ seen: number; see: (version: number) => void }>({ seen: 0, see: () => {} });

export function useSeen() {
  return useContext(SeenContext);
}
