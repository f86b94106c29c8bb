/** Days laid out in weeks that begin on Monday; undefined where a week has a day that is not among them. */
export function weeksOf<T extends { date: string }>(days: readonly T[]): (T | undefined)[][] {
  const weeks: (T | undefined)[][] = [];
  let monday = '';
  for (const day of days) {
    const at = (new Date(`${day.date}T00:00:00Z`).getUTCDay() + 6) % 7;
    const begins = new Date(Date.parse(`${day.date}T00:00:00Z`) - at * 86_400_000).toISOString();
    if (begins !== monday) {
      monday = begins;
      weeks.push(Array.from({ length: 7 }, () => undefined));
    }
    weeks.at(-1)![at] = day;
  }
  return weeks;
}
