import type { components } from '../../../api/generated/review';

type Pack = components['schemas']['ListPacksPack'];
type Running = components['schemas']['ListProceduresLine'];

/** An edition of a procedure: as it stands on disk, in the running platform, or both. */
export type Edition = {
  id: string;
  title: string;
  edition: string;
  article: string;
  /** The last day on which cases are opened under it; null: not superseded. */
  until: string | null;
  onDisk: boolean;
  running: boolean;
};

/** The editions of a pack on disk, and those that only the running platform still has, by code and edition. */
export function editionsOf(pack: Pack, running: readonly Running[]): Edition[] {
  const own = running.filter((r) => r.jurisdiction === pack.jurisdiction);
  const same = (a: { id: string; edition: string }) => (b: { id: string; edition: string }) => a.id === b.id && a.edition === b.edition;
  return [
    ...pack.procedures.map((p) => ({ ...p, until: p.until ?? null, onDisk: true, running: own.some(same(p)) })),
    ...own.filter((r) => !pack.procedures.some(same(r))).map((r) => ({ ...r, until: null, onDisk: false, running: true })),
  ].sort((a, b) => a.id.localeCompare(b.id) || b.edition.localeCompare(a.edition));
}
