/** How far a term has run, in calendar days: a term is laid down by dates, not by working days. */
export type Left =
  | { kind: 'open' }
  | { kind: 'before'; days: number }
  | { kind: 'running'; days: number; share: number }
  | { kind: 'over'; days: number };

/** @param to Last day, included; absent: without end. */
export function leftOf(from: string, to: string | null | undefined, today: string): Left {
  if (today < from) {
    return { kind: 'before', days: daysBetween(today, from) };
  }
  if (to == null) {
    return { kind: 'open' };
  }
  const days = daysBetween(today, to);
  return days < 0
    ? { kind: 'over', days: -days }
    : { kind: 'running', days, share: daysBetween(from, today) / (daysBetween(from, to) + 1) };
}

type Said = {
  noEnd: string;
  beginsIn: (days: number) => string;
  daysLeft: (days: number) => string;
  lastDay: string;
  overSince: (days: number) => string;
};

export function sayLeft(left: Left, words: Said): string {
  switch (left.kind) {
    case 'open':
      return words.noEnd;
    case 'before':
      return words.beginsIn(left.days);
    case 'over':
      return words.overSince(left.days);
    case 'running':
      return left.days === 0 ? words.lastDay : words.daysLeft(left.days);
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
