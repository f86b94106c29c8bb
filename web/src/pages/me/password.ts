export const shortest = 12;
const fewestCharacters = 4;

export type Fault = 'short' | 'account' | 'uniform' | 'same';

/** What is wrong with a new password, as far as the page can tell. Passwords in common use only the platform knows. */
export function faultsOf(next: string, current: string, account: string): Fault[] {
  const low = next.toLowerCase();
  const faults: [Fault, boolean][] = [
    ['short', next.length < shortest],
    ['account', low.includes(account.toLowerCase())],
    ['uniform', new Set(low).size < fewestCharacters],
    ['same', next === current],
  ];
  return faults.filter(([, is]) => is).map(([fault]) => fault);
}
