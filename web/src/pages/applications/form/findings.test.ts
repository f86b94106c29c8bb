import { expect, test } from 'vitest';
import type { FormDefinition, FormField, Screening } from '../api';
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
  const found = findingsOf(definition, { fields: { grounds: '签订责任状' } }, screening);
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
