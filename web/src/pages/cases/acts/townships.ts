import { codesOf } from '../../../parts/form/document';
import type { Case } from '../useCase';

type Opinion = Case['opinions'][number];

/** A township as it may be chosen or not. */
export type Choosable = { code: string; opinion: Opinion | undefined; excluded: 'declined' | 'silent' | undefined };

/** The townships that an act decides on, each with its opinion that stands, and why it may not be chosen. */
export function choosable(c: Case, act: string, rules: readonly string[]): Choosable[] {
  const codes = act === 'approve' && c.admitted.length > 0 ? c.admitted : codesOf(c.form.townships);
  return codes.map((code) => {
    const opinion = c.opinions.findLast((o) => o.township === code);
    const declined = rules.includes('TownshipsThatDeclinedAreNotAdmitted') && opinion !== undefined && opinion.says !== 'CanUndertake';
    const silent = rules.includes('TownshipsNotHeardAreNotAdmitted') && opinion === undefined;
    return { code, opinion, excluded: declined ? 'declined' : silent ? 'silent' : undefined };
  });
}
