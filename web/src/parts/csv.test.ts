import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('a cell that a spreadsheet would take for a formula is not one', () => {
  expect(csvOf([['=1+1', '+86', '-2', '@x', '\tx', '\n=1', '＝1', '＋1', '－1', '＠x', 'a,b', 'say "x"', '正常']])).toBe(
    `\uFEFF'=1+1,'+86,'-2,'@x,'\tx,"'\n=1",'＝1,'＋1,'－1,'＠x,"a,b","say ""x""",正常\r\n`,
  );
});
