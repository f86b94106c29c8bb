import { Link } from 'react-router';
import { AnswerText } from '../../../parts/form/AnswerText';
import { textOf } from '../../../parts/form/document';
import { useFormDefinition, useShiftWays } from '../../../parts/law';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { nameIn, type Case } from '../useCase';
import { unnamedFields, type ShownField } from './unnamed';

/** What the case is about: the form as it was submitted, and what became part of it since. */
export default function Facts({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const definition = useFormDefinition(c.procedure);
  const unnamed = !definition.isPending && definition.data == null;
  const ways = useShiftWays(unnamed);
  const fields = definition.data == null
    ? (unnamed && ways !== undefined ? unnamedFields(c.form, words.facts, ways) : [])
    : [...definition.data.fields, ...definition.data.declarations]
        .filter((f) => f.filledBy === 'Applicant' || f.kind === 'County' || f.kind === 'Body');
  return (
    <section aria-label={words.tabs.facts}>
      <dl className="facts">
        {fields.map((field) => (
          <div key={field.key}>
            <dt>{field.label} {field.article !== undefined && <span className="article">{field.article}</span>}</dt>
            <dd><Fact field={field} c={c} /></dd>
          </div>
        ))}
        <Since c={c} />
      </dl>
    </section>
  );
}

/** What stands in a field; what the system fills in, the case says. */
function Fact({ field, c }: { field: ShownField; c: Case }) {
  return field.kind === 'County' ? c.countyName
    : field.kind === 'Body' && c.form[field.key] === undefined ? c.applicant.name
    : <AnswerText field={field} form={c.form} names={c.names} />;
}

/** What was decided or ordered since, and what the case refers to. */
function Since({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const names = (codes: string[]) => codes.map((code) => nameIn(c, code)).join('、');
  const [entry, reopens] = [textOf(c.form.entry), textOf(c.form.reopens)];
  return (
    <>
      {c.conference != null && (
        <div><dt>{words.facts.conference}</dt><dd>{words.facts.conferenceAt(c.conference.on, c.conference.place)}</dd></div>
      )}
      {c.admitted.length > 0 && <div><dt>{words.facts.admitted}</dt><dd>{names(c.admitted)}</dd></div>}
      {c.coSigned.length > 0 && <div><dt>{words.facts.coSigned}</dt><dd>{names(c.coSigned)}</dd></div>}
      {c.ordered != null && <div><dt>{words.facts.ordered}</dt><dd>{words.facts.orderedBy(c.ordered.what, c.ordered.by)}</dd></div>}
      {c.suspendedBecause != null && <div><dt>{words.facts.suspended}</dt><dd>{c.suspendedBecause}</dd></div>}
      {entry !== undefined && <div><dt>{words.facts.entry}</dt><dd><Link to={`/lists/${entry}`}>{words.facts.entryLink}</Link></dd></div>}
      {reopens !== undefined && (
        <div><dt>{words.facts.reopens}</dt><dd><Link to={`/cases/${reopens}`}>{words.facts.reopensLink}</Link></dd></div>
      )}
    </>
  );
}
