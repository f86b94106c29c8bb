import type { Body } from '../../../parts/law';

/** The bodies of one county, or those above counties (`code` null). */
export type County = { code: string | null; name: string; offices: Body[]; townships: Body[] };

/** Six or nine digits behind the @ of a body's code. */
export function divisionOf(body: { code: string }): string {
  return body.code.slice(body.code.indexOf('@') + 1);
}

/** Names of the counties by code, for choices. */
export function countiesOf(bodies: readonly Body[]): { code: string; name: string }[] {
  const names = new Map(bodies.filter((b) => b.county != null).map((b) => [b.county ?? '', b.countyName ?? b.county ?? '']));
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.code.localeCompare(b.code));
}

/** Bodies that match a text and a county, by county; bodies above counties come first. */
export function byCounty(bodies: readonly Body[], q: string, county: string | undefined): County[] {
  const words = q.toLowerCase().split(/\s+/).filter((w) => w !== '');
  const found = bodies.filter(
    (b) =>
      (county === undefined || b.county === county) &&
      words.every((w) => `${b.name} ${b.roleTitle} ${b.code}`.toLowerCase().includes(w)),
  );
  return [{ code: null, name: '' }, ...countiesOf(found)]
    .map(({ code, name }) => {
      const own = found.filter((b) => (b.county ?? null) === code);
      return { code, name, offices: own.filter((b) => b.role !== 'Township'), townships: own.filter((b) => b.role === 'Township') };
    })
    .filter((c) => c.offices.length + c.townships.length > 0);
}
