import type { ReactNode } from 'react';
import { useWords } from '../../../words/language';
import type { FormDocument } from '../../../parts/form/document';
import { useBodies } from '../../../parts/law';
import type { Application, FormDefinition } from '../api';
import { formWords } from '../formWords';
import { Refusal } from '../../../parts/Refusal';
import { ofApplicant, withAnswer } from './answers';
import { Checks } from './Checks';
import { FillingContext } from './context';
import { Fields } from './Fields';
import type { Finding } from './findings';
import type { useScreening } from './useScreening';
import './form.css';

type Props = {
  application: Application;
  definition: FormDefinition;
  form: FormDocument;
  edit: (form: FormDocument) => void;
  /** A field was left. */
  left?: () => void;
  screening: ReturnType<typeof useScreening>;
  findings: Finding[] | undefined;
  attempted: boolean;
  children?: ReactNode;
};

/** The form with what the screening says beside it. */
export function Filling({ application, definition, form, edit, left, screening, findings, attempted, children }: Props) {
  const words = useWords(formWords);
  const bodies = useBodies();
  return (
    <FillingContext
      value={{
        application, form, findings: findings ?? [], bodies: bodies.data, attempted,
        fields: ofApplicant(definition),
        set: (key, given) => edit(withAnswer(form, key, given)),
        replace: edit,
      }}
    >
      <div className="filling">
        <form className="form" aria-label={words.form} onSubmit={(e) => e.preventDefault()} onBlur={left}>
          {bodies.isError && <Refusal error={bodies.error} retry={() => void bodies.refetch()} />}
          <Fields definition={definition} application={application} />
          {children}
        </form>
        <aside className="beside">
          <Checks
            findings={findings}
            current={screening.current}
            failed={screening.isError}
            listChecked={screening.data?.dutyListChecked ?? true}
          />
        </aside>
      </div>
    </FillingContext>
  );
}
