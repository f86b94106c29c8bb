import { expect, test } from 'vitest';
import { weeksOf } from './weeks';

test('days stand under their weekday, and a new week begins on Monday', () => {
  const days = ['2024-09-14', '2024-09-15', '2024-09-16'].map((date) => ({ date }));
  const none = undefined;
  expect(weeksOf(days)).toEqual([
    [none, none, none, none, none, days[0], days[1]],
    [days[2], none, none, none, none, none, none],
  ]);
});
