import { expect, test } from 'vitest';
import { editionsOf } from './editions';

const onDisk = (edition: string) => ({ id: 'XA-1', title: '职责准入', edition, until: null, article: 'XA 第九条' });
const inUse = (edition: string, jurisdiction = '152200') => ({ jurisdiction, id: 'XA-1', title: '职责准入', edition, article: 'XA 第九条' });

test('an edition is told apart by where it is: in use, waiting for a restart, or gone from the files', () => {
  const pack = { jurisdiction: '152200', name: '兴安盟', procedures: [onDisk('2024-06-19'), onDisk('2026-01-01')], faults: [] };
  const found = editionsOf(pack, [inUse('2024-06-19'), inUse('2020-01-01'), inUse('2026-01-01', '450323')]);
  expect(found.map((e) => [e.edition, e.onDisk, e.running])).toEqual([
    ['2026-01-01', true, false],
    ['2024-06-19', true, true],
    ['2020-01-01', false, true],
  ]);
});
