import { expect, test } from 'vitest';
import type { FormField } from '../../../parts/form/document';
import type { FormDefinition } from '../api';
import { differences, fresh, merged, standing, stillAsked } from './merge';

const field = (key: string): FormField => ({
  key,
  kind: 'LongText',
  label: key,
  filledBy: 'Applicant',
  required: true,
  maxLength: 100,
  article: 'XA 第七条',
  options: [],
  parts: [],
  seal: null,
});

const definition: FormDefinition = {
  jurisdiction: '152200', procedure: 'XA-1', edition: '2024-06-19', title: '申请表', article: 'XA 第九条', declarations: [], wordings: [],
  fields: [field('title'), field('grounds'), field('legalProvisions')],
};

const base = { title: '旧', grounds: '旧', legalProvisions: '旧' };
const mine = { title: '旧', grounds: '我的', legalProvisions: '我的' };
const theirs = { title: '同事的', grounds: '旧', legalProvisions: '同事的' };

test('a draft that nobody changed elsewhere is saved without asking', () => {
  expect(standing({ form: mine, base, version: 3 }, { form: base, version: 3 })).toBe('typed');
  expect(standing({ form: mine, base, version: 3 }, { form: base, version: 4 })).toBe('typed');
});

test('what was stored before the answer was lost is not typed again', () => {
  expect(standing({ form: mine, base, version: 3 }, { form: mine, version: 4 })).toBe('stored');
  expect(standing({ form: base, base, version: 3 }, { form: theirs, version: 4 })).toBe('stored');
});

test('where both changed, both are shown', () => {
  expect(standing({ form: mine, base, version: 3 }, { form: theirs, version: 4 })).toBe('both');
  expect(
    differences(definition, { form: mine, base, version: 3 }, theirs).map(
      ({ field: { key }, ...d }) => [key, d.mine[key], d.theirs[key], d.changedBy],
    ),
  ).toEqual([
    ['title', '旧', '同事的', 'them'], ['grounds', '我的', '旧', 'me'], ['legalProvisions', '我的', '同事的', 'both'],
  ]);
});

test('of each field one text stays, as it was chosen', () => {
  const found = differences(definition, { form: mine, base, version: 3 }, theirs);
  expect(merged(mine, found, (f) => f.key !== 'grounds')).toEqual({ title: '同事的', grounds: '我的', legalProvisions: '同事的' });
});

test('the box of a term is chosen with its days', () => {
  const term: FormField = { ...field('term'), kind: 'Term', options: [{ value: 'Temporary', label: '阶段性' }] };
  const boxed = { ...definition, fields: [term] };
  const [days, ticked] = [{ term: { from: '2024-12-01' } }, { term: { from: '2024-12-01' }, temporary: true }];
  const found = differences(boxed, { form: ticked, base: ticked, version: 3 }, days);
  expect(found.map((d) => [d.field.key, d.changedBy])).toEqual([['term', 'them']]);
  expect(merged(ticked, found, () => true)).toEqual(days);
});

test('what the form no longer asks is left out, which is still to be saved', () => {
  const kept = { form: { ...mine, cause: 'Add1' }, base: { ...base, cause: 'Add2' }, version: 3 };
  expect(stillAsked(kept, definition)).toEqual({ ...kept, form: mine });
  const older = { form: { ...base, cause: 'Add2' }, version: 3 };
  expect(standing(stillAsked(fresh(older), definition), older)).toBe('typed');
});
