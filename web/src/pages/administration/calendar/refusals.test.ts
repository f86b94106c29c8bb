import { expect, test } from 'vitest';
import { rangeOfLine, refusalsOf } from './refusals';

test('every fault of a refused notice is told with its line', () => {
  expect(refusalsOf('缺少字段“title”。；第7行：日期“2027-02-30”不存在。；第9行：重复；请删去一行。')).toEqual([
    { line: null, reason: '缺少字段“title”。' },
    { line: 7, reason: '日期“2027-02-30”不存在。' },
    { line: 9, reason: '重复；请删去一行。' },
  ]);
});

test('a line of the text can be selected', () => {
  expect(rangeOfLine('{\n  "a": 1\n}', 2)).toEqual([2, 10]);
  expect(rangeOfLine('{}', 9)).toEqual([2, 2]);
});
