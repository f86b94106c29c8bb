import type { components } from '../../api/generated/registry';

type Row = components['schemas']['LifeRow'];
type Change = components['schemas']['EntryChange'];

/** A version of an entry: what was recorded of it at one time. */
export type Version = {
  version: number;
  recordedAt: string;
  /** What brought it. `ended`: the end of the term. */
  by: 'admission' | 'change' | 'completion' | 'end';
  change?: Change;
  /** The title, where it differs from the version before. */
  title?: string;
  added: string[];
  removed: string[];
};

/** The versions of an entry, the latest first. */
export function versionsOf(life: readonly Row[], completedOn: string | undefined, dateOf: (instant: string) => string): Version[] {
  const numbers = [...new Set(life.map((row) => row.version))].sort((a, b) => a - b);
  const versions: Version[] = [];
  let before: Row | undefined;
  let known: Change | undefined;
  for (const number of numbers) {
    const rows = life.filter((row) => row.version === number);
    const last = rows.at(-1)!;
    const change = rows.findLast((row) => row.change != null)?.change ?? undefined;
    const isNew = change !== undefined && !(known?.caseId === change.caseId && known.on === change.on);
    versions.unshift({
      version: number,
      recordedAt: rows[0]!.recordedAt,
      by: before === undefined ? 'admission' : isNew ? 'change' : dateOf(rows[0]!.recordedAt) === completedOn ? 'completion' : 'end',
      change: isNew ? change : undefined,
      title: before !== undefined && before.title !== last.title ? last.title : undefined,
      added: before === undefined ? [] : last.townships.filter((t) => !before!.townships.includes(t)),
      removed: before === undefined ? [] : before.townships.filter((t) => !last.townships.includes(t)),
    });
    before = last;
    known = change ?? known;
  }
  return versions;
}

/** The states an entry goes through, as it is known now, in their order. */
export function stretchesOf(life: readonly Row[]): Row[] {
  return life.filter((row) => row.supersededAt == null).sort((a, b) => a.validFrom.localeCompare(b.validFrom));
}
