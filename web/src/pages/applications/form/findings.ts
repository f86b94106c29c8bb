import { partsOf, rowsOf, type FormDocument, type FormField } from '../../../parts/form/document';
import type { FormDefinition, Screening } from '../api';
import { ofApplicant } from './answers';

/** Something the screening says about a form. */
export type Finding = {
  kind: 'missing' | 'wrong' | 'refusal' | 'caution';
  /** Key of the field, `safeguards.funds` for a part, `tasks.0.body` for a cell; undefined where it is about no one field. */
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
  AChangeIsAboutAListedDuty: 'entry',
  OnlyListedDutiesAreChanged: 'entry',
  EachListHasItsOwnProcedure: 'entry',
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
export function findingsOf(definition: FormDefinition, form: FormDocument, screening: Screening): Finding[] {
  const fields = ofApplicant(definition);
  const find = (key: string) => fields.find((f) => f.key === key);

  const errors = screening.errors.map((e): Finding => {
    const [key = '', ...within] = e.field.split('.');
    const field = find(key);
    return {
      kind: field !== undefined && isOpen(form, field, within) ? 'missing' : 'wrong',
      at: field && e.field,
      label: field && labelOf(field, within),
      message: e.message,
      article: e.article,
    };
  });

  const refusals = screening.refusals.flatMap((r): Finding[] => {
    const field = answerOf[r.rule] === undefined ? undefined : find(answerOf[r.rule]!);
    return field !== undefined && field.required && form[field.key] === undefined
      ? []
      : [{ kind: 'refusal', at: field?.key, label: field?.label, message: r.message, article: r.article }];
  });

  const cautions = screening.cautions.map((c): Finding => {
    const field = find(c.field.split('.')[0]!);
    return {
      kind: 'caution',
      at: field && c.field,
      label: field?.label,
      message: c.message,
      article: c.article,
      excerpt: c.excerpt,
    };
  });

  return [...refusals, ...errors, ...cautions];
}

/** What was found in an earlier text, without what has been filled in since. */
export function stillTrue(findings: readonly Finding[], definition: FormDefinition, form: FormDocument): Finding[] {
  const fields = ofApplicant(definition);
  return findings.filter((f) => {
    const [key, ...within] = f.at?.split('.') ?? [];
    const field = fields.find((one) => one.key === key);
    return f.kind !== 'missing' || field === undefined || isOpen(form, field, within);
  });
}

/** How many findings of each kind there are. */
export function count(findings: readonly Finding[]) {
  const of = (...kinds: Finding['kind'][]) => findings.filter((f) => kinds.includes(f.kind)).length;
  return { missing: of('missing'), refused: of('refusal', 'wrong'), cautions: of('caution') };
}

/** What a part is called, or a cell: its row is counted from 1. */
function labelOf(field: FormField, within: readonly string[]): string {
  const called = [...field.parts, ...(field.columns ?? [])].find((one) => one.key === within.at(-1))?.label;
  const row = within.length > 1 ? `${Number(within[0]) + 1}. ` : '';
  return called === undefined ? field.label : `${field.label}：${row}${called}`;
}

/** Whether nothing stands in a field; or in a part of it, or in a cell. */
function isOpen(form: FormDocument, field: FormField, [first, column]: readonly string[]): boolean {
  const given = form[field.key];
  return given === undefined
    || (column !== undefined ? rowsOf(given)[Number(first)]?.[column] === undefined
      : first !== undefined && partsOf(given)[first] === undefined);
}
