import type { pageWords } from './words';
import type { ActName, Conference, PossibleAct, Seat } from '../types';

/** The act as my body finds it; undefined where this conference does not have it. */
export function actOf(conference: Conference, name: ActName): PossibleAct | undefined {
  return conference.possibleActs.find((a) => a.act === name);
}

/** True where my body may try the act now. */
export function may(conference: Conference, name: ActName): boolean {
  return conference.acts.includes(name);
}

/** Every item is decided and everybody's attendance recorded: the minutes can be signed. */
export function isComplete(conference: Conference): boolean {
  return conference.items.every((i) => i.decision != null) && conference.attendance.every((a) => a.presence != null);
}

/** Where there is a convener its approval comes before the notice: the draft waits for it, not for the lead. */
export function approvalComesFirst(conference: Conference, seats: Seat[]): boolean {
  return conference.state === 'Draft' && !conference.waitingFor.some((b) => seats.some((s) => s.as === 'Lead' && s.body === b.code));
}

/** What comes next and who has to do it, a sentence each. */
export function nextOf(c: Conference, seats: Seat[], today: string, words: (typeof pageWords)['zh']): string[] {
  const who = c.waitingFor.map((b) => b.name).join('、');
  const lead = seats.find((s) => s.as === 'Lead');
  const open = c.items.filter((i) => i.decision == null).length;
  switch (c.state) {
    case 'Draft':
      return [approvalComesFirst(c, seats) ? words.approveNext(who) : words.noticeNext(who)];
    case 'Approved':
      return [words.noticeNext(who)];
    case 'Called': {
      const leadName = lead?.name ?? who;
      const silent = c.waitingFor.filter((b) => open > 0 && b.code !== lead?.body).map((b) => b.name).join('、');
      const unrecorded = c.attendance.some((a) => a.presence == null);
      return open === 0
        ? [...(unrecorded ? [words.attendNext(leadName)] : []), words.signNext(who)]
        : [
            today < c.day ? words.beforeNext(c.day) : words.decideNext(leadName, open),
            ...(silent === '' ? [] : [words.silentNext(silent)]),
          ];
    }
    case 'Signed':
      return [words.issueNext(who)];
    case 'Issued': {
      const left = c.decisions.filter((d) => d.open).length;
      return [left === 0 ? words.doneNext : words.followNext(left)];
    }
    default:
      return [words.cancelledNext];
  }
}
