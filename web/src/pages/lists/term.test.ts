import { expect, test } from 'vitest';
import { leftOf } from './term';

test('a term before its first day begins in days', () => {
  expect(leftOf('2024-11-01', '2026-10-31', '2024-10-30')).toEqual({ kind: 'before', days: 2 });
});

test('the last day of a term belongs to it', () => {
  expect(leftOf('2024-11-01', '2024-11-10', '2024-11-10')).toEqual({ kind: 'running', days: 0, share: 0.9 });
  expect(leftOf('2024-11-01', '2024-11-10', '2024-11-11')).toEqual({ kind: 'over', days: 1 });
});

test('a term without an end has nothing left to count', () => {
  expect(leftOf('2024-11-01', null, '2030-01-01')).toEqual({ kind: 'open' });
});
