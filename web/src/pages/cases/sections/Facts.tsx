import { Link } from 'react-router';
import type { components } from '../../../api/generated/intake';
import { useFormDefinition } from '../../../parts/law';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { nameIn, type Case } from '../useCase';
import { readForm, type SubmittedForm } from './form';

type Field = components['schemas']['FormField'];
type Words = (typeof caseWords)['zh'];
type Line = { label: string; value: string; article?: string };

/** What the case is about: the form as it was submitted, and what became part of it since. */
export default function Facts({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const definition = useFormDefinition(c.procedure);
  const form = readForm(c.duty.form);
  const asked = definition.data == null ? undefined : [...definition.data.fields, ...definition.data.declarations];
  const lines = definition.isPending
    ? []
    : asked === undefined
      ? bareLines(c, form, words)
      : asked.filter((f) => f.kind !== 'OpinionAndSeal').flatMap((f) => linesOf(f, c, form, words));
  return (
    <section aria-label={words.tabs.facts}>
      <dl className="facts">
        {lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label} {line.article !== undefined && <span className="article">{line.article}</span>}</dt>
            <dd>{line.value === '' ? <span className="muted">{words.empty}</span> : line.value}</dd>
          </div>
        ))}
        <Since c={c} />
      </dl>
    </section>
  );
}

/** What was decided or ordered since, and what the case refers to. */
function Since({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const names = (codes: string[]) => codes.map((code) => nameIn(c, code)).join('、');
  return (
    <>
      {c.conference != null && (
        <div><dt>{words.facts.conference}</dt><dd>{words.facts.conferenceAt(c.conference.on, c.conference.place)}</dd></div>
      )}
      {c.admitted.length > 0 && <div><dt>{words.facts.admitted}</dt><dd>{names(c.admitted)}</dd></div>}
      {c.coSigned.length > 0 && <div><dt>{words.facts.coSigned}</dt><dd>{names(c.coSigned)}</dd></div>}
      {c.ordered != null && <div><dt>{words.facts.ordered}</dt><dd>{words.facts.orderedBy(c.ordered.what, c.ordered.by)}</dd></div>}
      {c.suspendedBecause != null && <div><dt>{words.facts.suspended}</dt><dd>{c.suspendedBecause}</dd></div>}
      {c.duty.entry != null && (
        <div><dt>{words.facts.entry}</dt><dd><Link to={`/lists/${c.duty.entry}`}>{words.facts.entryLink}</Link></dd></div>
      )}
      {c.duty.reopens != null && (
        <div><dt>{words.facts.reopens}</dt><dd><Link to={`/cases/${c.duty.reopens}`}>{words.facts.reopensLink}</Link></dd></div>
      )}
    </>
  );
}

/** A field of the printed form with what stands in it. */
function linesOf(field: Field, c: Case, form: SubmittedForm, words: Words): Line[] {
  const line = (value: string): Line[] => [{ label: field.label, value, article: field.article }];
  const yesNo = (value: boolean | undefined) => line(value === undefined ? '' : value ? words.yes : words.no);
  const text = form.fields[field.answerKey ?? field.key] ?? form.fields[field.key] ?? '';
  const option = (value: string) => field.options.find((o) => o.value === value)?.label ?? value;
  switch (field.kind) {
    case 'County':
      return line(c.countyName);
    case 'Number':
      return [];
    case 'Townships':
      return line(townships(c));
    case 'Term':
      return line(term(c));
    case 'Safeguards':
      return field.parts.map((p) => ({ label: p.label, value: form.safeguards[p.key] ?? '', article: field.article }));
    case 'Body':
      return line(field.key === 'applicant' ? c.applicant.name : department(c));
    case 'Department':
      return line(department(c));
    case 'Entry':
      return [];
    case 'Change':
      return line(c.duty.change == null ? '' : option(c.duty.change));
    case 'Date':
      return field.key === 'causeOn' ? line(c.duty.causeOn ?? '') : [];
    case 'YesNo':
      switch (field.key) {
        case 'administrativePower':
        case 'temporary':
        case 'emergency':
        case 'townshipsConsulted':
          return yesNo(c.duty[field.key]);
        default:
          return yesNo(text === '' ? undefined : text.toLowerCase() === 'true' || text === 'yes');
      }
    case 'Choice':
      return line(option(field.key === 'mode' ? form.mode : text));
    default:
      return line(field.key === 'title' ? c.duty.title : text);
  }
}

/** Where no form names the fields: a report, or what a date brought about. */
function bareLines(c: Case, form: SubmittedForm, words: Words): Line[] {
  const ways: Record<string, string> = words.facts.ways;
  const known: Record<string, string> = { way: words.facts.way, description: words.facts.description };
  return [
    { label: words.facts.bare, value: c.duty.title },
    { label: words.facts.department, value: department(c) },
    { label: words.facts.townships, value: townships(c) },
    { label: words.facts.term, value: term(c) },
    ...Object.entries(form.fields).map(([key, value]) => ({
      label: known[key] ?? key,
      value: key === 'way' ? (ways[value] ?? value) : value,
    })),
    ...(['funds', 'staff', 'technology', 'training'] as const).map((key) => ({
      label: words.facts[key],
      value: form.safeguards[key] ?? '',
    })),
  ].filter((line) => line.value !== '');
}

function townships(c: Case) {
  return c.townships.map((t) => t.name).join('、');
}

function department(c: Case) {
  return nameIn(c, c.duty.department ?? c.applicant.code);
}

function term(c: Case) {
  return c.duty.termFrom === '0001-01-01' ? '' : `${c.duty.termFrom} — ${c.duty.termTo}`;
}
