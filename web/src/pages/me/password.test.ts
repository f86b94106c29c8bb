import { expect, test } from 'vitest';
import { faultsOf } from './password';

test('a password is long, of several characters, without the account, and new', () => {
  expect(faultsOf('long enough words', 'former', 'a@1')).toEqual([]);
  expect(faultsOf('short', 'former', 'a@1')).toEqual(['short']);
  expect(faultsOf('my name is A@1, yes', 'former', 'a@1')).toEqual(['account']);
  expect(faultsOf('aaaaaaaaaaaaaaa', 'former', 'b@1')).toEqual(['uniform']);
  expect(faultsOf('long enough words', 'long enough words', 'a@1')).toEqual(['same']);
});
