import { expect, test } from 'vitest';
import type { FormField } from '../api';
import { answerIn, optionsFor, saysTheSame, tidy, withAnswer } from './answers';

const field = (key: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  key,
  kind,
  label: key,
  filledBy: 'Applicant',
  required: true,
  maxLength: 100,
  article: 'XA 第七条',
  options: [],
  parts: [],
  seal: null,
  ...more,
});

const title = field('title', 'Text');
const grounds = field('grounds', 'LongText');
const term = field('term', 'Term');
const townships = field('townships', 'Townships');
const safeguards = field('safeguards', 'Safeguards');
const entry = field('listedDuty', 'Entry', { answerKey: 'entryId' });

test('each answer goes where the service looks for it', () => {
  const form = [
    [title, '草原防火巡查'], [grounds, '依据'], [term, { from: '2024-12-01', to: '2026-11-30' }], [townships, ['152221100']],
    [safeguards, { funds: '每年三万元', staff: '' }], [field('administrativePower', 'YesNo'), false], [entry, '0192'],
    [field('causeOn', 'Date', { answerKey: 'causeOn' }), '2024-11-01'], [field('cause', 'Choice'), 'Add1'],
  ].reduce((filled, [f, given]) => withAnswer(filled, f as FormField, given as never), {});

  expect(form).toEqual({
    title: '草原防火巡查', termFrom: '2024-12-01', termTo: '2026-11-30', townships: ['152221100'], safeguards: { funds: '每年三万元' },
    administrativePower: false, entryId: '0192', causeOn: '2024-11-01', fields: { grounds: '依据', cause: 'Add1' },
  });
  expect(answerIn(form, term)).toEqual({ from: '2024-12-01', to: '2026-11-30' });
  expect(answerIn(form, safeguards)).toEqual({ funds: '每年三万元' });
});

test('a term may have a box for temporary work', () => {
  const boxed = field('term', 'Term', { options: [{ value: 'Temporary', label: '阶段性' }] });
  const form = withAnswer({}, boxed, { from: '2024-12-01', temporary: true });
  expect([form, answerIn(form, boxed)]).toEqual([
    { termFrom: '2024-12-01', temporary: true },
    { from: '2024-12-01', to: undefined, temporary: true },
  ]);
  expect(withAnswer(form, boxed, { from: '2024-12-01', temporary: false })).toEqual({ termFrom: '2024-12-01' });
});

test('what is emptied is not there: a form never fails for a field the applicant cleared', () => {
  expect(withAnswer({ title: '甲', fields: { grounds: '依据' } }, grounds, '')).toEqual({ title: '甲' });
  expect(tidy({ title: '', townships: [], safeguards: {}, fields: {} })).toEqual({});
});

test('the order of keys makes no other form', () => {
  expect(saysTheSame({ title: '甲', fields: { a: '1', b: '2' } }, { fields: { b: '2', a: '1' }, title: '甲', mode: null })).toBe(true);
  expect(saysTheSame({ title: '甲' }, { title: '乙' })).toBe(false);
});

test('a cause begins with the change that it is a cause of', () => {
  const cause = field('cause', 'Choice', { options: ['Add1', 'Add2', 'Cancel1', 'Adjust1'].map((value) => ({ value, label: value })) });
  expect(optionsFor(cause, { change: 'Add' }).map((o) => o.value)).toEqual(['Add1', 'Add2']);
  expect(optionsFor(cause, {}).length).toBe(4);
});
