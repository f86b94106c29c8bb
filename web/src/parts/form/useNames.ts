import { useBodies } from '../law';

/** Names of bodies and townships by code; the code where nobody knows a name. What is known already comes first. */
export function useNames(known: Readonly<Record<string, string>> = {}) {
  const bodies = useBodies().data;
  return (code: string) =>
    known[code] ?? bodies?.find((b) => b.code === code || b.code === `township@${code}`)?.name ?? code;
}
