import { AnswerText } from '../../../parts/form/AnswerText';
import { useFormDefinition, useLaw } from '../../../parts/law';
import { useWords } from '../../../words/language';
import { caseWords } from '../../cases/caseWords';
import { unnamedFields } from '../../cases/sections/unnamed';
import type { CaseView, Item } from '../types';
import { pageWords } from './words';

/** What is gone through of a case: as it was when it was decided; before that, as it stands. */
export function Findings({ item, case: c }: { item: Item; case: CaseView | undefined }) {
  const words = useWords(pageWords);
  return item.findings.length > 0 || c === undefined ? (
    item.findings.length === 0 ? null : (
      <>
        <h3>{words.findings}</h3>
        <dl className="conf-findings">
          {item.findings.map((f) => <div key={f.what}><dt>{f.what}</dt><dd>{f.found}</dd></div>)}
        </dl>
      </>
    )
  ) : (
    <Standing case={c} />
  );
}

/** The fields that the regulation has conferences go through, or all of them, with what the form says now. */
function Standing({ case: c }: { case: CaseView }) {
  const words = useWords(pageWords);
  const form = useFormDefinition(c.procedure);
  const law = useLaw();
  const facts = useWords(caseWords).facts;
  // What a date brought about has no form.
  const asked = form.data?.ofApplicant ?? (form.isError ? unnamedFields(c.form, facts, []) : []);
  const fields = asked.filter((field) => c.form[field.key] !== undefined);
  const listed = law.data?.deliberates ?? [];
  const lines = listed.length === 0
    ? fields.map((field) => ({ label: field.label, field }))
    : listed.flatMap(({ field: key, label }) => fields.filter((f) => f.key === key).map((field) => ({ label, field })));
  return lines.length === 0 ? null : (
    <>
      <h3>{words.findings}</h3>
      <dl className="conf-findings">
        {lines.map(({ label, field }) => (
          <div key={field.key}><dt>{label}</dt><dd><AnswerText field={field} form={c.form} names={c.names} /></dd></div>
        ))}
      </dl>
    </>
  );
}
