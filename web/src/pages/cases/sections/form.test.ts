import { expect, test } from 'vitest';
import { readForm } from './form';

test('a submitted form is read, whatever it leaves out', () => {
  expect(readForm('{"Mode":"Assign","Safeguards":{"Funds":"五万元","Staff":""},"Fields":{"grounds":"上级文件"},"Department":null}')).toEqual({
    mode: 'Assign',
    safeguards: { funds: '五万元', staff: '' },
    fields: { grounds: '上级文件' },
  });
  expect(readForm('')).toEqual({ mode: '', safeguards: {}, fields: {} });
});
