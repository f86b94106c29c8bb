import type { ActFormOf, ActName, AnyForm } from './fieldTypes';

const by = (rule: string) => ({ rules }: { rules: readonly string[] }) => rules.includes(rule);
const reasoned = by('RefusalsGiveReasons');
const text = { kind: 'text', max: 4000, lines: 4 } as const;

/** The acts and their fields, in the order in which they are filled in. */
const forms: { [A in ActName]: ActFormOf<A> } = {
  receive: { fields: {} },
  'return-for-correction': { grave: true, fields: { reason: { ...text, label: 'toCorrect', help: 'toldInWriting', required: reasoned } } },
  withdraw: { aside: true, grave: true, fields: { reason: { ...text, label: 'reason', help: 'toldInWriting', required: reasoned } } },
  'schedule-conference': {
    fields: {
      day: { kind: 'day', from: 'today', label: 'conferenceDay', help: 'conferenceDay', required: true },
      place: { kind: 'text', max: 200, label: 'place', required: true },
      others: { kind: 'bodies', among: 'others', label: 'others', help: 'others' },
    },
  },
  'give-opinion': {
    choice: (v) => v.opinion,
    fields: {
      opinion: {
        kind: 'choice',
        label: 'opinion',
        help: 'opinion',
        required: true,
        values: { CanUndertake: 'canUndertake', CannotUndertake: 'cannotUndertake', CannotComplete: 'cannotComplete' },
      },
      reason: {
        ...text,
        label: 'reason',
        help: 'declinersSayWhy',
        required: ({ values }) => values.opinion !== undefined && values.opinion !== 'CanUndertake',
      },
    },
  },
  'conclude-conference': {
    choice: (v) => v.outcome ?? undefined,
    fields: {
      outcome: {
        kind: 'choice', label: 'outcome', required: true,
        values: {
          Agree: 'agreed',
          Deny: 'denied',
          ContinueStudy: 'continueStudy',
          Cancel: 'cancel',
          ApplyAnew: 'applyAnew',
          Adjust: 'adjust',
          Keep: 'keep',
        },
      },
      townships: {
        kind: 'townships',
        label: 'admit',
        help: 'admit',
        required: true,
        shown: ({ values }) => values.outcome === 'Agree' || values.outcome === 'Adjust',
      },
      attended: { kind: 'bodies', among: 'invited', label: 'attended', help: 'attended', required: true },
      minutes: { kind: 'text', max: 20_000, lines: 6, label: 'minutes', help: 'minutes', required: true },
      reason: { ...text, label: 'reason', help: 'toldInWriting', required: reasoned },
    },
  },
  'submit-to-league': { fields: {} },
  'give-verdict': {
    choice: (v) => v.verdict,
    fields: {
      verdict: { kind: 'choice', label: 'verdict', required: true, values: { Agree: 'agree', Disagree: 'disagree' } },
      reason: { ...text, label: 'reason', help: 'disagreement', required: ({ values }) => values.verdict === 'Disagree' },
    },
  },
  approve: {
    fields: {
      townships: {
        kind: 'townships',
        label: 'approveFor',
        help: 'approveFor',
        required: true,
        shown: by('OnlyTownshipsAskedForAreAdmitted'),
      },
    },
  },
  refuse: { grave: true, fields: { reason: { ...text, label: 'reason', help: 'toldInWriting', required: reasoned } } },
  file: { fields: {} },
  'receive-filing': {
    fields: {
      number: { kind: 'text', max: 100, label: 'filingNumber' },
      remark: { kind: 'text', max: 1000, lines: 2, label: 'remark' },
    },
  },
  'hold-coordination': {
    fields: {
      day: { kind: 'day', to: 'today', start: 'today', label: 'coordinationDay', required: true },
      attended: { kind: 'bodies', among: 'concerned', label: 'attended', required: true },
      summary: { kind: 'text', max: 20_000, lines: 6, label: 'summary', help: 'summary', required: true },
    },
  },
  'record-oral-approval': {
    fields: {
      day: { kind: 'day', to: 'today', start: 'today', label: 'oralDay', required: true },
      approvedBy: { kind: 'body', label: 'approvedBy', required: true },
      content: { ...text, label: 'oralContent', help: 'oralContent', required: true },
    },
  },
  'file-written-record': { fields: { content: { ...text, label: 'writtenRecord', required: true } } },
  verify: {
    choice: (v) => (v.confirmed === undefined ? undefined : v.confirmed ? 'Confirmed' : 'NotConfirmed'),
    fields: {
      confirmed: { kind: 'yesNo', label: 'confirmed', yes: 'isTrue', no: 'isNotTrue', required: true },
      finding: { ...text, label: 'finding', help: 'finding', required: true },
    },
  },
  order: {
    fields: {
      by: { kind: 'day', from: 'tomorrow', label: 'orderedBy', help: 'orderedBy', required: true },
      what: { ...text, label: 'orderedWhat', help: 'orderedWhat', required: true },
    },
  },
  'report-delivery': { fields: { what: { ...text, label: 'done', help: 'done', required: true } } },
  'confirm-delivery': {
    choice: (v) => (v.delivered === undefined ? undefined : v.delivered ? 'Delivered' : 'NotDelivered'),
    fields: {
      delivered: { kind: 'yesNo', label: 'delivered', yes: 'isDelivered', no: 'isNotDelivered', required: true },
      remark: { ...text, label: 'remark', required: reasoned },
    },
  },
  'refer-to-discipline': { grave: true, fields: { reason: { ...text, label: 'reason', required: reasoned } } },
  publish: { fields: { document: { kind: 'text', max: 200, label: 'document', help: 'document', required: true } } },
  'report-handover': { fields: { what: { ...text, label: 'handover', help: 'handover', required: true } } },
  'co-sign': { fields: {} },
  suspend: { aside: true, fields: { reason: { ...text, label: 'reason', help: 'suspend', required: reasoned } } },
  resume: { fields: { reason: { ...text, label: 'reason', help: 'resume', required: reasoned } } },
  extend: {
    aside: true,
    fields: {
      clock: { kind: 'clock', label: 'clock', help: 'extend', required: true },
      days: { kind: 'days', label: 'days', required: true },
      reason: { ...text, label: 'reason', required: true },
    },
  },
};

/** The form of an act; undefined for one that is done elsewhere. */
export function formOf(act: string): AnyForm | undefined {
  // Each form above is checked against its own request; from here on a form is drawn whatever its act.
  return (forms as unknown as Record<string, AnyForm>)[act];
}
