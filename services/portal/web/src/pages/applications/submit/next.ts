import type { ProcedureTable } from '../api';

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
    clocks: (row.opens ?? []).flatMap((kind) => table.clocks.filter((c) => c.kind === kind)),
  };
}
