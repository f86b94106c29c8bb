import { expect, test } from 'vitest';
import { faultOf, largest } from './upload';

test('what the service would refuse by name or size is not sent', () => {
  expect(faultOf({ name: '依据.PDF', size: largest })).toBeNull();
  expect(faultOf({ name: '依据.pdf', size: largest + 1 })).toBe('tooLarge');
  expect(faultOf({ name: '程序.exe', size: 1 })).toBe('wrongKind');
  expect(faultOf({ name: '没有扩展名', size: 1 })).toBe('wrongKind');
});
