import { useWords } from '../../../words/language';
import type { FormField } from '../../../parts/form/document';
import { useBodies } from '../../../parts/law';
import type { Application, FormDefinition } from '../api';
import { formWords } from '../formWords';
import { countyNameOf } from './countyName';
import { Field } from './Field';

/** The form in the order of the printed table; what others fill in stands at its place, to be read. */
export function Fields({ definition, application }: { definition: FormDefinition; application: Application }) {
  const words = useWords(formWords);
  const later = definition.fields.filter((f) => f.kind === 'OpinionAndSeal');
  const printed = definition.fields.filter((f) => f.kind !== 'OpinionAndSeal');
  return (
    <>
      <section className="fields" aria-labelledby="form-title">
        <h2 id="form-title">{definition.title}<span className="article">　{definition.article}</span></h2>
        {printed.map((field) => (
          field.filledBy === 'Applicant'
            ? <Field key={field.key} field={field} />
            : <Given key={field.key} field={field} application={application} />
        ))}
      </section>
      {definition.declarations.length > 0 && (
        <section className="fields" aria-labelledby="declarations-title">
          <h2 id="declarations-title">{words.declarations}</h2>
          <p className="muted">{words.declarationsWhy}</p>
          {definition.declarations.map((field) => <Field key={field.key} field={field} />)}
        </section>
      )}
      {later.length > 0 && (
        <details className="later">
          <summary>{words.filledLater}</summary>
          <ul>{later.map((field) => <li key={field.key}>{field.label}<span className="article">　{field.article}</span></li>)}</ul>
        </details>
      )}
    </>
  );
}

/** What the system fills in. */
function Given({ field, application }: { field: FormField; application: Application }) {
  const words = useWords(formWords);
  const bodies = useBodies().data;
  const value = field.kind === 'Body' ? application.applicantName
    : field.kind === 'Number' ? application.number ?? words.onSubmission
    : field.kind === 'Date' ? application.receivedOn ?? words.onSubmission
    : field.kind === 'County' ? (bodies && countyNameOf(bodies, application.county)) ?? ''
    : words.filledBySystem;
  return (
    <div className="given">
      <span className="label">{field.kind === 'Number' ? '编号' : field.label}</span>
      <span>{value}</span>
    </div>
  );
}
