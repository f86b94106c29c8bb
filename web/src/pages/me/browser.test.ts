import { expect, test } from 'vitest';
import { browserOf } from './browser';

test('a browser is named by itself, not by those it pretends to be', () => {
  expect(browserOf(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
  )).toBe('Edge 131 · Windows');
  expect(browserOf(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  )).toBe('Chrome 131 · Linux');
});

test('a program is shown as it names itself', () => {
  expect(browserOf('curl/8.5.0')).toBe('curl/8.5.0');
});
