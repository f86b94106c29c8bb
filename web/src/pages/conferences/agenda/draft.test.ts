import { expect, test } from 'vitest';
import { missingOf, moved, sent, type AgendaDraft } from './draft';

const draft: AgendaDraft = {
  day: '2024-11-13',
  place: ' 三楼会议室 ',
  items: ['a', 'b', 'c'].map((id) => ({ id, title: id, from: '' })),
  others: [],
  key: 'k',
};

test('an item is moved by one place, and the others keep their order', () => {
  expect(moved(draft, 2, -1).items.map((i) => i.id)).toEqual(['a', 'c', 'b']);
  expect(moved(draft, 0, 1).items.map((i) => i.id)).toEqual(['b', 'a', 'c']);
});

test('a draft says all that it lacks at once', () => {
  expect(missingOf({ ...draft, day: null, place: ' ', items: [] })).toEqual(['dayNeeded', 'placeNeeded', 'itemsNeeded']);
  expect(missingOf(draft)).toEqual([]);
});

test('what is sent keeps the order of the agenda', () => {
  expect(sent(draft, '2024-11-13')).toEqual({ day: '2024-11-13', place: '三楼会议室', items: ['a', 'b', 'c'], others: [] });
});
