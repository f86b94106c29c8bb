import { expect, test } from 'vitest';
import type { Case } from '../useCase';
import { formOf } from './fields';
import { isRequired, request, rulesOf, townshipsOf } from './values';

const heard = ['TownshipsThatDeclinedAreNotAdmitted', 'TownshipsNotHeardAreNotAdmitted'];
const opinion = (township: string, says: Case['opinions'][number]['says']) => ({
  township,
  says,
  reason: null,
  round: 1,
  on: '2024-09-18',
});
const c = {
  form: { townships: ['152221100', '152221101', '152221105'] },
  admitted: [],
  opinions: [opinion('152221100', 'CanUndertake'), opinion('152221101', 'CannotComplete')],
} as unknown as Case;

test('townships that can undertake a duty are chosen; who declined or was silent cannot be', () => {
  expect(townshipsOf(undefined, c, 'conclude-conference', heard)).toEqual(['152221100']);
  expect(townshipsOf(['152221100', '152221101', '152221105'], c, 'conclude-conference', heard)).toEqual(['152221100']);
  expect(townshipsOf([], c, 'conclude-conference', heard)).toEqual([]);
});

test('what is not shown or not filled in is not sent', () => {
  const form = formOf('conclude-conference')!;
  const values = { outcome: 'Deny', townships: ['152221100'], attended: ['establishment-office@152221'], minutes: ' 不予准入。 ', reason: '' };
  expect(request(form, values, c, 'conclude-conference', heard)).toEqual({
    outcome: 'Deny',
    attended: ['establishment-office@152221'],
    minutes: '不予准入。',
  });
});

test('a reason is required where the rules of the chosen row say so', () => {
  const rows = [
    { from: ['Convened'], act: 'conclude-conference', choice: 'Agree', rules: ['ConferencesKeepMinutes'] },
    { from: ['Convened'], act: 'conclude-conference', choice: 'Deny', rules: ['RefusalsGiveReasons'] },
  ];
  const { reason } = formOf('conclude-conference')!.fields;
  const rules = (choice: string) => rulesOf(rows, 'Convened', 'conclude-conference', choice);
  expect(isRequired(reason!, { outcome: 'Agree' }, rules('Agree'))).toBe(false);
  expect(isRequired(reason!, { outcome: 'Deny' }, rules('Deny'))).toBe(true);
});
