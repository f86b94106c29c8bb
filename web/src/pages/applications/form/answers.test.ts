import { expect, test } from 'vitest';
import { box, codesOf, partsOf, rowsOf, termOf, type FormDocument, type FormField } from '../../../parts/form/document';
import type { FormDefinition } from '../api';
import { fitting, keysOf, optionsFor, saysTheSame, tidy, under, withAnswer, type Given } from './answers';

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

const column = (key: string) => ({ key, label: key, required: true });
const term = field('term', 'Term');
const tasks = field('tasks', 'Table', { columns: [column('body'), column('work')] });
const boxed = field('term', 'Term', { options: [{ value: 'Temporary', label: '阶段性' }] });

const asking = (...fields: FormField[]): FormDefinition => ({
  jurisdiction: '152200', procedure: 'XA-1', edition: '2024-06-19', title: '申请表', article: 'XA 第九条', declarations: [], wordings: [], fields,
});

test('each answer goes where the service looks for it', () => {
  const given: [string, Given][] = [
    ['title', '草原防火巡查'], ['grounds', '依据'], ['term', { from: '2024-12-01', to: '2026-11-30' }], ['townships', ['152221100']],
    ['safeguards', { funds: '每年三万元', staff: '' }], ['administrativePower', false], ['entry', '0192'],
    ['causeOn', '2024-11-01'], ['cause', 'Add1'], ['joint', ['water-bureau@152221', 'justice-bureau@152221']],
    ['tasks', [{ body: '水利局', work: '巡查' }, { body: '', work: '' }, { work: '灭火', body: '' }]],
  ];
  const form = given.reduce((filled, [key, one]) => withAnswer(filled, key, one), {});

  expect(form).toEqual({
    title: '草原防火巡查', term: { from: '2024-12-01', to: '2026-11-30' }, townships: ['152221100'], safeguards: { funds: '每年三万元' },
    administrativePower: false, entry: '0192', causeOn: '2024-11-01', grounds: '依据', cause: 'Add1',
    joint: ['water-bureau@152221', 'justice-bureau@152221'], tasks: [{ body: '水利局', work: '巡查' }, { work: '灭火' }],
  });
});

test('a term may have a box for temporary work', () => {
  const form = withAnswer(withAnswer({}, boxed.key, { from: '2024-12-01', to: undefined }), box, true);
  expect([form, under(form, keysOf(boxed)), under(form, keysOf(term))]).toEqual([
    { term: { from: '2024-12-01' }, temporary: true },
    { term: { from: '2024-12-01' }, temporary: true },
    { term: { from: '2024-12-01' } },
  ]);
  expect(withAnswer(form, box, undefined)).toEqual({ term: { from: '2024-12-01' } });
});

test('what is emptied is not there: a form never fails for a field the applicant cleared', () => {
  expect(withAnswer({ title: '甲', grounds: '依据' }, 'grounds', '')).toEqual({ title: '甲' });
  expect(tidy({ title: '', townships: [], safeguards: {}, term: { from: undefined }, tasks: [{}, { body: '' }], joint: [] })).toEqual({});
});

test('the order of keys makes no other form', () => {
  expect(saysTheSame({ title: '甲', a: '1', b: '2' }, { b: '2', a: '1', title: '甲', mode: '' })).toBe(true);
  expect(saysTheSame({ title: '甲' }, { title: '乙' })).toBe(false);
  expect(saysTheSame({ tasks: [{ body: '甲', work: '乙' }, {}] }, { tasks: [{ work: '乙', body: '甲' }] })).toBe(true);
  expect(saysTheSame({ tasks: [{ body: '甲' }, { body: '乙' }] }, { tasks: [{ body: '乙' }, { body: '甲' }] })).toBe(false);
  expect(saysTheSame({ joint: ['甲', '乙'] }, { joint: ['乙', '甲'] })).toBe(false);
});

test('an answer is read in its shape only', () => {
  const rows = [{ body: '水利局' }];
  expect([codesOf(['甲']), codesOf(rows), codesOf('甲'), codesOf(undefined)]).toEqual([['甲'], [], [], []]);
  expect([rowsOf(rows), rowsOf(['甲']), rowsOf({ body: '水利局' })]).toEqual([rows, [], []]);
  expect([partsOf({ funds: '五万元' }), partsOf(rows), partsOf(true)]).toEqual([{ funds: '五万元' }, {}, {}]);
  expect([termOf({ from: '2024-12-01' }), termOf('2024-12-01')]).toEqual([{ from: '2024-12-01', to: undefined }, {}]);
});

test('of an older draft stays what the form asks, as it asks it', () => {
  const older: FormDocument = {
    reopens: '0192', title: '甲', telephone: '乙', temporary: true, term: { from: '2024-12-01' }, joint: '水利局',
    tasks: [{ body: '水利局', until: '2024-12-01' }, { until: '2024-12-31' }],
  };
  const [title, joint] = [field('title', 'Text'), field('joint', 'Bodies')];
  expect(fitting(older, asking(title, boxed, joint, tasks))).toEqual({
    reopens: '0192', title: '甲', temporary: true, term: { from: '2024-12-01' }, tasks: [{ body: '水利局' }],
  });
  expect(fitting(older, asking(title, term))).toEqual({ reopens: '0192', title: '甲', term: { from: '2024-12-01' } });
});

test('a cause begins with the change that it is a cause of', () => {
  const cause = field('cause', 'Choice', { options: ['Add1', 'Add2', 'Cancel1', 'Adjust1'].map((value) => ({ value, label: value })) });
  expect(optionsFor(cause, { change: 'Add' }).map((o) => o.value)).toEqual(['Add1', 'Add2']);
  expect(optionsFor(cause, {}).length).toBe(4);
});
