import { useWords } from '../../../words/language';
import { AnswerText } from '../../../parts/form/AnswerText';
import type { FormDocument, FormField } from '../../../parts/form/document';
import { useBodies } from '../../../parts/law';
import type { Application, FormDefinition } from '../api';
import { countyNameOf } from '../form/countyName';
import { formWords } from '../formWords';
import './printed.css';

/** The whole form as the printed table lays it out, with what was asked beside it. */
export function Printed({ definition, application, form }: { definition: FormDefinition; application: Application; form: FormDocument }) {
  const words = useWords(formWords);
  const rows = rowsOf(definition.fields.filter((f) => !f.above));
  const cells = Math.max(...rows.map((row) => row.length));
  return (
    <article className="printed">
      <h3>{definition.title}</h3>
      <div className="above">
        {definition.fields.filter((f) => f.above).map((f) => (
          <span key={f.key}>
            {f.kind === 'Number' ? application.number ?? f.label : <>{f.label}：<Value field={f} application={application} form={form} /></>}
          </span>
        ))}
      </div>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]!.key}>
              {row.map((field, at) => (
                <Cells
                  key={field.key}
                  field={field}
                  application={application}
                  form={form}
                  span={at === row.length - 1 ? 2 * (cells - row.length) + 1 : 1}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {definition.below?.map((line) => <p key={line} className="muted">{line}</p>)}
      {definition.declarations.length > 0 && (
        <>
          <h3>{words.declarations}</h3>
          <table>
            <tbody>
              {definition.declarations.map((field) => (
                <tr key={field.key}><Cells field={field} application={application} form={form} span={1} /></tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </article>
  );
}

function Cells({ field, application, form, span }: { field: FormField; application: Application; form: FormDocument; span: number }) {
  return (
    <>
      <th scope="row">{field.label}</th>
      <td colSpan={span}><Value field={field} application={application} form={form} /></td>
    </>
  );
}

function Value({ field, application, form }: { field: FormField; application: Application; form: FormDocument }) {
  const words = useWords(formWords);
  const bodies = useBodies().data;
  if (field.filledBy === 'Applicant') {
    return <AnswerText field={field} form={form} />;
  }
  switch (field.kind) {
    case 'Body':
      return application.applicantName;
    case 'County':
      return bodies && countyNameOf(bodies, application.county);
    case 'Date':
      return application.receivedOn ?? words.onSubmission;
    case 'OpinionAndSeal':
      return <span className="muted">{words.filledLater}{field.seal != null && `（${field.seal}）`}</span>;
    default:
      return words.filledBySystem;
  }
}

/** A field that stands beside the one before it is in its row. */
function rowsOf(fields: FormField[]): FormField[][] {
  const rows: FormField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (field.beside && last !== undefined) {
      last.push(field);
    } else {
      rows.push([field]);
    }
  }
  return rows;
}
