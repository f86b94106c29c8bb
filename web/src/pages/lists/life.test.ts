import { expect, test } from 'vitest';
import { stretchesOf, versionsOf } from './life';

const row = {
  state: 'InForce' as const,
  validFrom: '2024-11-01',
  validTo: null,
  title: '巡查',
  townships: ['1'],
  change: null,
  recordedAt: '2024-10-08T02:00:00Z',
  supersededAt: null,
  version: 1,
};
const change = { caseId: 'c', procedure: 'XA-4', kind: 'Adjust', on: '2025-03-05', reason: null, articles: [] };
const dateOf = (instant: string) => instant.slice(0, 10);

test('a change tells the townships it took away and brought, the latest version first', () => {
  const later = { ...row, version: 2, townships: ['2'], change, validFrom: '2025-03-05', recordedAt: '2025-03-05T02:00:00Z' };
  expect(versionsOf([row, later], undefined, dateOf)).toEqual([
    { version: 2, recordedAt: later.recordedAt, by: 'change', change, title: undefined, added: ['2'], removed: ['1'] },
    { version: 1, recordedAt: row.recordedAt, by: 'admission', change: undefined, title: undefined, added: [], removed: [] },
  ]);
});

test('a version without a decision on the day of the statement is the completion, any other the end of the term', () => {
  const later = { ...row, version: 2, recordedAt: '2025-06-01T02:00:00Z' };
  expect(versionsOf([row, later], '2025-06-01', dateOf)[0]?.by).toBe('completion');
  expect(versionsOf([row, later], undefined, dateOf)[0]?.by).toBe('end');
});

test('what was superseded is no part of the way as it is known now', () => {
  const old = { ...row, supersededAt: '2025-01-01T00:00:00Z' };
  const first = { ...row, validFrom: '2024-10-08' };
  expect(stretchesOf([old, row, first])).toEqual([first, row]);
});
