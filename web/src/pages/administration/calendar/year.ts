import type { components } from '../../../api/generated/review';

export type Day = components['schemas']['ShowCalendarDay'];

/** A month in weeks from Monday; null where a week reaches into another month. */
export type Month = { number: number; weeks: (Day | null)[][]; working: number };

/** Days in a row that may still change, and why. */
export type Uncertain = { from: string; to: string; why: string };

/** The months of a year given day by day. */
export function monthsOf(days: readonly Day[]): Month[] {
  return Array.from({ length: 12 }, (_, i) => {
    const own = days.filter((d) => Number(d.date.slice(5, 7)) === i + 1);
    const cells: (Day | null)[] = [...Array<null>(own[0] === undefined ? 0 : weekdayOf(own[0].date)).fill(null), ...own];
    cells.push(...Array<null>((7 - (cells.length % 7)) % 7).fill(null));
    return { number: i + 1, weeks: chunk(cells), working: own.filter((d) => d.working).length };
  });
}

/** Whether a notice arranges the day; otherwise the weekday alone decides. */
export function isArranged(day: Day): boolean {
  return day.why !== day.weekday && !day.why.startsWith(`${day.weekday}；`);
}

/** Why a notice still to come may change the day. */
export function uncertainty(day: Day): string | null {
  const at = day.why.indexOf('；');
  return at < 0 ? null : day.why.slice(at + 1);
}

/** The stretches of a year that may still change. */
export function uncertainOf(days: readonly Day[]): Uncertain[] {
  const found: Uncertain[] = [];
  days.forEach((day, i) => {
    const why = uncertainty(day);
    const last = found.at(-1);
    if (why !== null && last?.why === why && last.to === days[i - 1]?.date) {
      last.to = day.date;
    } else if (why !== null) {
      found.push({ from: day.date, to: day.date, why });
    }
  });
  return found;
}

/** 0 for Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
}

function chunk<T>(cells: T[]): T[][] {
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
