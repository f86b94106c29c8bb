import { expect, test } from 'vitest';
import { isArranged, monthsOf, uncertainOf, type Day } from './year';

const day = (date: string, weekday: string, working: boolean, why = weekday): Day => ({ date, weekday, working, why });

test('a month has whole weeks that begin on Monday', () => {
  const days = Array.from({ length: 31 }, (_, i) => day(`2026-01-${String(i + 1).padStart(2, '0')}`, '', (i + 3) % 7 < 5));
  const [january, february] = monthsOf(days);
  expect(january!.weeks.map((w) => w.map((d) => (d === null ? 0 : Number(d.date.slice(8)))))).toEqual([
    [0, 0, 0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9, 10, 11],
    [12, 13, 14, 15, 16, 17, 18],
    [19, 20, 21, 22, 23, 24, 25],
    [26, 27, 28, 29, 30, 31, 0],
  ]);
  expect(january!.working).toBe(22);
  expect(february).toEqual({ number: 2, weeks: [], working: 0 });
});

test('a day is arranged where more than its weekday decides', () => {
  expect(isArranged(day('2024-02-04', '星期日', true, '春节调休上班（国办发明电〔2023〕7号）'))).toBe(true);
  expect(isArranged(day('2019-05-04', '星期六', true, '星期六（国办发明电〔2019〕3号）'))).toBe(true);
  expect(isArranged(day('2027-03-01', '星期一', true, '星期一；2027年的安排尚未公布'))).toBe(false);
});

test('days in a row that may change for the same reason are one stretch', () => {
  const [a, b] = ['尚未公布', '三月三尚未安排'];
  expect(
    uncertainOf([
      day('2027-04-07', '星期三', true),
      day('2027-04-08', '星期四', true, `星期四；${b}`),
      day('2027-04-09', '星期五', true, `星期五；${b}`),
      day('2027-04-10', '星期六', false, `星期六；${a}`),
    ]),
  ).toEqual([{ from: '2027-04-08', to: '2027-04-09', why: b }, { from: '2027-04-10', to: '2027-04-10', why: a }]);
});
