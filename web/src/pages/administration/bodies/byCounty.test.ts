import { expect, test } from 'vitest';
import type { Body } from '../../../parts/law';
import { byCounty, countiesOf, divisionOf } from './byCounty';

const office = (code: string, name: string, county: string | null, role: Body['role'] = 'Department'): Body => ({
  code,
  name,
  role,
  roleTitle: role === 'Township' ? '苏木乡镇、街道' : '职能部门',
  county,
  countyName: county === null ? null : '科尔沁右翼前旗',
  counties: [],
});
const bodies = [
  office('township@152221100', '科尔沁右翼前旗科尔沁镇', '152221', 'Township'),
  office('water-bureau@152221', '科尔沁右翼前旗水利局', '152221'),
  office('justice-bureau@152200', '兴安盟司法局', null),
];

test('bodies above counties come first, townships apart from offices', () => {
  expect(byCounty(bodies, '', undefined).map((c) => [c.code, c.offices.length, c.townships.length])).toEqual([
    [null, 1, 0],
    ['152221', 1, 1],
  ]);
});

test('a search needs every word, in name, role or code', () => {
  expect(byCounty(bodies, '前旗 水利', undefined).flatMap((c) => c.offices.map((b) => b.code))).toEqual(['water-bureau@152221']);
  expect(byCounty(bodies, '152221100', undefined).flatMap((c) => c.townships.map((b) => b.code))).toEqual(['township@152221100']);
});

test('a county is chosen by its name', () => {
  expect(countiesOf(bodies)).toEqual([{ code: '152221', name: '科尔沁右翼前旗' }]);
  expect(byCounty(bodies, '', '152221').map((c) => c.code)).toEqual(['152221']);
});

test('the division of a body stands behind its name', () => {
  expect(divisionOf({ code: 'township@152221100' })).toBe('152221100');
});
