import { useSession } from '../../../session/session';

/** The day it is for the service, `yyyy-MM-dd`: in Shanghai, or of the test clock. */
export function useToday(): string {
  const { testClock } = useSession();
  return testClock?.slice(0, 10) ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format();
}
