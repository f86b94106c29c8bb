import type { Conference, Presence } from '../types';

/** What is recorded of a body, as it is being filled in. */
export type Mark = { presence: Presence | null; deputy: string };
export type Marks = Record<string, Mark>;

/** What is known before anybody fills in: what was recorded, and the deputies of those who asked for leave. */
export function marksOf(conference: Conference): Marks {
  return Object.fromEntries(
    conference.attendance.map((a) => [a.body, { presence: a.presence ?? (a.reason == null ? null : 'Deputy'), deputy: a.deputy ?? '' }]),
  );
}

/** Everybody not marked yet was present. */
export function othersPresent(conference: Conference, marks: Marks): Marks {
  return Object.fromEntries(conference.attendance.map(({ body }) => [
    body,
    marks[body]?.presence == null ? { presence: 'Present', deputy: '' } : marks[body],
  ]));
}

/** The marks as they are sent: whoever is marked, the deputy only where one came. */
export function recordedOf(conference: Conference, marks: Marks) {
  return conference.attendance.flatMap(({ body }) => {
    const mark = marks[body];
    return mark?.presence == null ? [] : [{
      body,
      presence: mark.presence,
      deputy: mark.presence === 'Deputy' && mark.deputy.trim() !== '' ? mark.deputy.trim() : null,
    }];
  });
}
