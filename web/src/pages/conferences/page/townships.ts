import { codesOf } from '../../../parts/form/document';
import type { CaseView, Item, TownshipOpinion } from '../types';

/** A township a case concerns, and what it said. */
export type Heard = { township: string; name: string; says: TownshipOpinion | null; reason: string | null; admitted: boolean | null };

/** The townships of an item: as the conference decided, or as the case stands. */
export function heardOf(item: Item, c: CaseView | undefined): Heard[] {
  if (item.townships.length > 0 || c === undefined) {
    return item.townships;
  }
  return codesOf(c.form.townships).map((township) => {
    const said = c.opinions.findLast((o) => o.township === township);
    return { township, name: c.names[township] ?? township, says: said?.says ?? null, reason: said?.reason ?? null, admitted: null };
  });
}

/** Whether a township may be chosen: nobody who declined; where it is admitted, nobody who was not heard. */
export function mayBind(heard: Heard, outcome: 'Agree' | 'Adjust'): boolean {
  return heard.says === 'CanUndertake' || (heard.says == null && outcome === 'Adjust');
}
