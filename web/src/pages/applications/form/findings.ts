import type { FormDefinition, FormField, FormInput, Screening } from '../api';
import { answerIn, keyOf, ofApplicant } from './answers';

/** Something the screening says about a form. */
export type Finding = {
  kind: 'missing' | 'wrong' | 'refusal' | 'caution';
  /** Key of the field, `safeguards.funds` for a part; undefined where it is about no one field. */
  at?: string;
  label?: string;
  message: string;
  article: string;
  excerpt?: string;
};

/** Rules of the procedures' tables that look at one answer. */
const answerOf: Record<string, string> = {
  AdministrativePowersAreNotAdmitted: 'administrativePower',
  TemporaryWorkIsNotAdmitted: 'temporary',
  OnlyTemporaryWorkGoesThisWay: 'temporary',
  EmergenciesAreOutsideTheProcedure: 'emergency',
  TownshipsAreConsulted: 'townshipsConsulted',
  ATownshipIsNamed: 'townships',
  ChangesAddNoTownships: 'townships',
  TheTermHasABeginningAndAnEnd: 'term',
  TermsThatAreOverAreNotAdmitted: 'term',
  TheSimpleProcedureNeedsAgreement: 'agreedWithTownships',
  AChangeIsAboutAListedDuty: 'entryId',
  OnlyListedDutiesAreChanged: 'entryId',
  EachListHasItsOwnProcedure: 'entryId',
  DutiesAreAddedForACauseThatAdds: 'cause',
  DutiesAreAdjustedForACauseThatAdjusts: 'cause',
  DutiesAreCancelledForACauseThatCancels: 'cause',
  PowersComeFromTheRegionsList: 'regionListNumber',
  VetoItemsAreNotSet: 'vetoItems',
  WhatTheLawAssignsNeedsNoApplication: 'assignedByLaw',
  TownshipsGetNoWorkByPurchase: 'townshipsDoTheWork',
  DutyIsNotListedAlready: 'title',
  TheDutyIsNotAppliedForAlready: 'title',
};

/**
 * What stands in the way and what to look at again, in the order of the form.
 * A question nobody has answered yet is missing and breaks no rule.
 */
export function findingsOf(definition: FormDefinition, form: FormInput, screening: Screening): Finding[] {
  const fields = ofApplicant(definition);
  const find = (key: string) => fields.find((f) => f.key === key || keyOf(f) === key);

  const errors = screening.errors.map((e): Finding => {
    const [key = '', part] = e.field.split('.');
    const field = find(key);
    const partLabel = field?.parts.find((p) => p.key === part)?.label;
    const empty = field !== undefined && isEmpty(form, field, part);
    return {
      kind: empty ? 'missing' : 'wrong',
      at: field && atOf(field, part),
      label: field && (partLabel === undefined ? field.label : `${field.label}：${partLabel}`),
      message: e.message,
      article: e.article,
    };
  });

  const refusals = screening.refusals.flatMap((r): Finding[] => {
    const field = answerOf[r.rule] === undefined ? undefined : find(answerOf[r.rule]!);
    return field !== undefined && field.required && answerIn(form, field) === undefined
      ? []
      : [{ kind: 'refusal', at: field?.key, label: field?.label, message: r.message, article: r.article }];
  });

  const cautions = screening.cautions.map((c): Finding => {
    const [key = '', part] = c.field.split('.');
    const field = find(key);
    return {
      kind: 'caution',
      at: field && atOf(field, part),
      label: field?.label,
      message: c.message,
      article: c.article,
      excerpt: c.excerpt,
    };
  });

  return [...refusals, ...errors, ...cautions];
}

/** What was found in an earlier text, without what has been filled in since. */
export function stillTrue(findings: readonly Finding[], definition: FormDefinition, form: FormInput): Finding[] {
  const fields = ofApplicant(definition);
  return findings.filter((f) => {
    const [key, part] = f.at?.split('.') ?? [];
    const field = fields.find((one) => one.key === key);
    return f.kind !== 'missing' || field === undefined || isEmpty(form, field, part);
  });
}

/** How many findings of each kind there are. */
export function count(findings: readonly Finding[]) {
  const of = (...kinds: Finding['kind'][]) => findings.filter((f) => kinds.includes(f.kind)).length;
  return { missing: of('missing'), refused: of('refusal', 'wrong'), cautions: of('caution') };
}

function atOf(field: FormField, part: string | undefined): string {
  return part === undefined ? field.key : `${field.key}.${part}`;
}

function isEmpty(form: FormInput, field: FormField, part: string | undefined): boolean {
  const given = answerIn(form, field);
  return given === undefined || (part !== undefined && !(given as Record<string, string>)[part]);
}
