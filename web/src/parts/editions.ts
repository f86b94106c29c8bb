/** True where a jurisdiction, a county or a whole league (`152200`), holds any of the counties. */
export function ofMyCounties(jurisdiction: string, counties: readonly string[]): boolean {
  return counties.some((c) => c === jurisdiction || (jurisdiction.endsWith('00') && c.startsWith(jurisdiction.slice(0, 4))));
}

/** Of each procedure its latest edition, in the order of their ids. Editions are dates, so they sort as text. */
export function latestEditions<T extends { id: string; edition: string }>(procedures: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const p of procedures) {
    const known = latest.get(p.id);
    if (known === undefined || known.edition < p.edition) {
      latest.set(p.id, p);
    }
  }
  return [...latest.values()].sort((a, b) => a.id.localeCompare(b.id));
}
