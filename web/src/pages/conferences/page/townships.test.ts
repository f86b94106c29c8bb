import { expect, test } from 'vitest';
import { heardOf, mayBind, type Heard } from './townships';
import type { CaseView, Item } from '../types';

const heard = (says: Heard['says']): Heard => ({ township: '1', name: '甲', says, reason: null, admitted: null });

test('a township that declined binds nothing, and silence is not consent', () => {
  expect(mayBind(heard('CanUndertake'), 'Agree')).toBe(true);
  expect(mayBind(heard('CannotUndertake'), 'Agree')).toBe(false);
  expect(mayBind(heard('CannotComplete'), 'Adjust')).toBe(false);
  expect(mayBind(heard(null), 'Agree')).toBe(false);
});

test('of two opinions of a township the last is shown', () => {
  const item = { townships: [] } as unknown as Item;
  const c = {
    form: { townships: ['1', '2'] },
    names: { 1: '甲', 2: '乙' },
    opinions: [
      { township: '1', says: 'CannotUndertake', reason: '无船' },
      { township: '1', says: 'CanUndertake', reason: null },
    ],
  } as unknown as CaseView;
  expect(heardOf(item, c)).toEqual([
    { township: '1', name: '甲', says: 'CanUndertake', reason: null, admitted: null },
    { township: '2', name: '乙', says: null, reason: null, admitted: null },
  ]);
});
