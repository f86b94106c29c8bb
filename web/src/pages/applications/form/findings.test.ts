import { expect, test } from 'vitest';
import type { FormDocument, FormField } from '../../../parts/form/document';
import type { FormDefinition, Screening } from '../api';
import { count, findingsOf, stillTrue } from './findings';

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

const definition: FormDefinition = {
  jurisdiction: '152200', procedure: 'XA-1', edition: '2024-06-19', title: '申请表', article: 'XA 第九条', declarations: [], wordings: [],
  fields: [
    field('title', 'Text'), field('grounds', 'LongText'), field('townshipsConsulted', 'YesNo'),
    field('safeguards', 'Safeguards', { parts: [{ key: 'funds', label: '财力', required: true }] }),
  ],
};

const screening: Screening = {
  errors: [
    { field: 'title', message: '请填写“事项名称”。', article: 'XA 第七条' },
    { field: 'safeguards.funds', message: '请填写财力保障。', article: 'XA 第七条' },
    { field: 'townshipsConsulted', message: '请填写。', article: 'XA 第二条' },
  ],
  refusals: [{ rule: 'TownshipsAreConsulted', article: 'XA 第二条', message: '应充分征求意见。' }],
  cautions: [{ rule: 'WorkIsNotShiftedInProhibitedWays', article: 'XA 第十三条', message: '文中写有“责任状”。', field: 'grounds', excerpt: '签订责任状' }],
  dutyListChecked: true,
};

test('a question nobody has answered is missing and breaks no rule', () => {
  const found = findingsOf(definition, { grounds: '签订责任状' }, screening);
  expect(found.map((f) => [f.kind, f.at])).toEqual([
    ['missing', 'title'], ['missing', 'safeguards.funds'], ['missing', 'townshipsConsulted'], ['caution', 'grounds'],
  ]);
  expect(count(found)).toEqual({ missing: 3, refused: 0, cautions: 1 });
});

test('an answer that breaks a rule leads to its field', () => {
  const found = findingsOf(definition, { townshipsConsulted: false }, { ...screening, errors: [], cautions: [] });
  expect(found.map((f) => [f.kind, f.at, f.message])).toEqual([['refusal', 'townshipsConsulted', '应充分征求意见。']]);
});

test('what has been filled in since is no longer missing', () => {
  const found = findingsOf(definition, {}, screening);
  expect(stillTrue(found, definition, { title: '草原防火', safeguards: { funds: '三万元' } }).map((f) => f.at)).toEqual([
    'townshipsConsulted',
    'grounds',
  ]);
});

test('a cell of a table leads to the cell, and is missing until something is written in it', () => {
  const tasks = field('tasks', 'Table', {
    label: '任务', columns: [{ key: 'body', label: '单位', required: true }, { key: 'work', label: '工作', required: true }],
  });
  const table = { ...definition, fields: [tasks] };
  const form: FormDocument = { tasks: [{ body: '水利局', work: '巡查' }, { body: '农牧局' }] };
  const errors = [
    { field: 'tasks.0.work', message: '“工作”不得超过1字。', article: 'XA 第七条' },
    { field: 'tasks.1.work', message: '请填写“任务”第2行的工作。', article: 'XA 第七条' },
  ];
  const found = findingsOf(table, form, { ...screening, errors, refusals: [], cautions: [] });
  expect(found.map((f) => [f.kind, f.at, f.label])).toEqual([
    ['wrong', 'tasks.0.work', '任务：1. 工作'], ['missing', 'tasks.1.work', '任务：2. 工作'],
  ]);
  expect(stillTrue(found, table, { tasks: [{ body: '水利局', work: '巡查' }, { body: '农牧局', work: '灭火' }] })).toEqual([found[0]]);
});
