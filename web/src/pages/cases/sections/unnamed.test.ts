import { expect, test } from 'vitest';
import type { FormDocument } from '../../../parts/form/document';
import { caseWords } from '../caseWords';
import { unnamedFields } from './unnamed';

test('an answer whose form is not known is shown by its shape', () => {
  const form: FormDocument = {
    tasks: [{ body: '水利局' }, { work: '巡查' }], joint: ['water-bureau@152221'], safeguards: { funds: '五万元' }, entry: '0192',
    term: { to: '2024-12-31' }, townshipsConsulted: true, way: 'QuotaSplitting', title: '草原防火巡查',
  };
  const fields = unnamedFields(form, caseWords.zh.facts, [{ value: 'QuotaSplitting', label: '分解下达指标' }]);
  expect(fields.map((f) => [f.label, f.kind])).toEqual([
    ['事项名称', 'Text'], ['反映的情形', 'Choice'], ['事项工作期限', 'Term'], ['已充分征求苏木乡镇（街道）意见', 'YesNo'],
    ['保障情况', 'Safeguards'], ['tasks', 'Table'], ['joint', 'Bodies'],
  ]);
  const labels = (key: string) => fields.flatMap((f) => (f.key === key ? [...f.parts, ...(f.columns ?? [])] : [])).map((p) => p.label);
  expect([labels('safeguards'), labels('tasks')]).toEqual([['财力'], ['body', 'work']]);
});
