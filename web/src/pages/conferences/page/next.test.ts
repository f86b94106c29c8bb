import { expect, test } from 'vitest';
import type { Conference, Item, Seat } from '../types';
import { nextOf } from './next';
import { pageWords } from './words';

const item = { number: 1, kind: 'Topic', title: '议题', decision: null } as unknown as Item;
const called = {
  state: 'Called',
  day: '2024-11-13',
  items: [item],
  attendance: [{ body: 'convener@1', presence: null }],
  decisions: [],
  possibleActs: [],
  waitingFor: [{ code: 'establishment-office@1', name: '编办' }, { code: 'justice-bureau@1', name: '司法局' }],
} as unknown as Conference;
const seats = [{ body: 'establishment-office@1', name: '编办', as: 'Lead' }] as unknown as Seat[];
const next = (changes: Partial<Conference>, today = '2024-11-13') => nextOf({ ...called, ...changes }, seats, today, pageWords.zh).join('');

test('where there is a convener the agenda waits for it, elsewhere the notice goes out', () => {
  expect(next({ state: 'Draft', waitingFor: [{ code: 'convener@1', name: '召集人' }] })).toContain('由召集人审定议题');
  expect(next({ state: 'Draft', waitingFor: [{ code: 'establishment-office@1', name: '编办' }] })).toBe('由编办发出会议通知。');
});

test('before the day bodies may give opinions and ask for leave', () => {
  expect(next({}, '2024-11-12')).toContain('会前请假');
});

test('on the day the office records and decides, and whoever has not spoken is named without the office', () => {
  expect(next({})).toContain('由编办登记到会情况，对 1 项议题');
  expect(next({})).toContain('尚未按分工提出意见：司法局。');
});

test('when every item is decided the minutes are signed, after everybody was recorded', () => {
  const convener = [{ code: 'convener@1', name: '召集人' }];
  expect(next({ items: [{ ...item, decision: '办' }], waitingFor: convener })).toBe('由编办登记其余单位的到会情况，纪要才能审签。由召集人审签会议纪要。');
});

test('after the minutes went out the open decisions are counted', () => {
  expect(next({ state: 'Issued', decisions: [{ open: true }, { open: false }] as Conference['decisions'] })).toContain('还有 1 项');
});
