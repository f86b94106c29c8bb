import { useSession } from '../session/session';

/** The legal date: today in Asia/Shanghai, or what a test clock says. `yyyy-MM-dd`. */
export function useToday(): string {
  const { testClock } = useSession();
  return testClock?.slice(0, 10) ?? todayInShanghai();
}

const todayInShanghai = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
