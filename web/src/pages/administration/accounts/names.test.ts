import { expect, test } from 'vitest';
import { administratorCode, freeName } from './names';

test('the next account of a body has the next number', () => {
  expect(freeName('water-bureau@152221', [])).toBe('water-bureau@152221');
  expect(freeName('water-bureau@152221', ['water-bureau@152221', 'water-bureau.2@152221'])).toBe('water-bureau.3@152221');
});

test('an administrator is named after the kind and the platform', () => {
  expect(administratorCode('Audit', 'platform@152200')).toBe('audit-administrator@152200');
});
