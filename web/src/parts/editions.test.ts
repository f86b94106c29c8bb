import { expect, test } from 'vitest';
import { latestEditions, ofMyCounties } from './editions';

test('a league holds its counties, a county itself', () => {
  expect(ofMyCounties('152200', ['152221'])).toBe(true);
  expect(ofMyCounties('450323', ['450323'])).toBe(true);
  expect(ofMyCounties('230811', ['152221'])).toBe(false);
  expect(ofMyCounties('152200', [])).toBe(false);
});

test('of each procedure the latest edition is left', () => {
  const left = latestEditions([
    { id: 'XA-2', edition: '2024-06-19' },
    { id: 'XA-1', edition: '2025-01-01' },
    { id: 'XA-1', edition: '2024-06-19' },
  ]);
  expect(left).toEqual([{ id: 'XA-1', edition: '2025-01-01' }, { id: 'XA-2', edition: '2024-06-19' }]);
});
