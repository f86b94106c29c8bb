import { expect, test } from 'vitest';
import type { Conference } from '../types';
import { marksOf, othersPresent, recordedOf } from './attendance';

const line = (body: string, changes: object = {}) => ({
  body,
  name: body,
  as: 'Member',
  presence: null,
  deputy: null,
  reason: null,
  ...changes,
});
const conference = {
  attendance: [line('a'), line('b', { reason: '外出', deputy: '分管副局长' }), line('c', { presence: 'Absent' })],
} as unknown as Conference;

test('whoever asked for leave is expected by its deputy', () => {
  expect(marksOf(conference)['b']).toEqual({ presence: 'Deputy', deputy: '分管副局长' });
});

test('everybody else present leaves alone who is marked already', () => {
  expect(recordedOf(conference, othersPresent(conference, marksOf(conference)))).toEqual([
    { body: 'a', presence: 'Present', deputy: null },
    { body: 'b', presence: 'Deputy', deputy: '分管副局长' },
    { body: 'c', presence: 'Absent', deputy: null },
  ]);
});

test('who is not marked is not sent', () => {
  expect(recordedOf(conference, marksOf(conference)).map((r) => r.body)).toEqual(['b', 'c']);
});
