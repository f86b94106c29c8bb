import { expect, test } from 'vitest';
import { hasProcedure, verification } from './verifies';

const procedures = [{ jurisdiction: '152200', id: 'XA-6' }, { jurisdiction: '450323', id: 'LC-6' }];

test('a banner of the league whose rules verify reports may report', () => {
  expect(hasProcedure(procedures, ['152221'], verification)).toBe(true);
});

test('a county whose rules know no such procedure is told so before anybody types', () => {
  expect(hasProcedure(procedures, ['450323'], verification)).toBe(false);
});
