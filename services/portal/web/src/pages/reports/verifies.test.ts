import { expect, test } from 'vitest';
import { verifiesReports } from './verifies';

const procedures = [{ jurisdiction: '152200', id: 'XA-6' }, { jurisdiction: '450323', id: 'LC-6' }];

test('a banner of the league whose rules verify reports may report', () => {
  expect(verifiesReports(procedures, ['152221'])).toBe(true);
});

test('a county whose rules know no such procedure is told so before anybody types', () => {
  expect(verifiesReports(procedures, ['450323'])).toBe(false);
});
