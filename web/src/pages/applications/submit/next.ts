import type { Body, ProcedureTable } from '../../../parts/law';

/** What follows an act of the applicant: who has the application then, and which clock begins. */
export type Next = { state: string; who: string[]; article: string; clocks: { title: string; days: number; article: string }[] };

/** Read from the procedure's table: the row of `submit` or `correct`. */
export function nextAfter(table: ProcedureTable, act: 'submit' | 'correct'): Next | undefined {
  const row = table.rows.find((r) => r.act === act);
  const state = table.states.find((s) => s.name === row?.to);
  return row && state && {
    state: state.title,
    who: state.waitsFor,
    article: row.article,
    clocks: row.opens.flatMap((kind) => table.clocks.filter((c) => c.kind === kind)),
  };
}

/** The name of the body a table's title stands for in a county; the title itself where it stands for several. */
export function bodyOf(bodies: readonly Body[], county: string, title: string): string {
  const found = bodies.filter((b) => b.roleTitle === title && (b.county == null || b.county === county));
  return found.length === 1 ? found[0]!.name : title;
}
