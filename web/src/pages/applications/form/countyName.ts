import type { Body } from '../../../parts/law';

/** A county's name, as its bodies bear it. */
export function countyNameOf(bodies: readonly Body[], county: string): string {
  return bodies.find((b) => b.county === county)?.countyName ?? '';
}
