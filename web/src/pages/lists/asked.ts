import type { Filters } from '../../parts/useFilters';

/** The list that the filters of the address ask for. */
export function asked(filters: Filters) {
  return {
    text: filters.get('q'),
    county: filters.get('county'),
    township: filters.get('township'),
    state: filters.get('state'),
    list: filters.get('list'),
    ...moment(filters),
  };
}

/** The day it stood on and the instant it was known at; the address says the instant in local time of Asia/Shanghai. */
export function moment(filters: Filters): { asOf?: string; knownAt?: string } {
  const known = filters.get('knownAt');
  return { asOf: filters.get('asOf'), knownAt: known === undefined ? undefined : `${known}:00+08:00` };
}

/** What of the moment goes along into the address of an entry. */
export function momentSearch(filters: Filters): string {
  const kept = new URLSearchParams();
  for (const name of ['asOf', 'knownAt']) {
    const value = filters.get(name);
    if (value !== undefined) {
      kept.set(name, value);
    }
  }
  return kept.size === 0 ? '' : `?${kept}`;
}
