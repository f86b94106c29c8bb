import { useQuery } from '@tanstack/react-query';
import { Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { textOf } from '../../parts/form/document';
import { useFormDefinition } from '../../parts/law';
import { Refusal } from '../../parts/Refusal';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { applicationKey, askForApplication, type Application, type FormDefinition } from './api';
import { CorrectionPage } from './CorrectionPage';
import { DraftPage } from './DraftPage';
import { fitting } from './form/answers';
import { Done } from './submit/Done';
import type { Submitted } from './submit/Review';
import { SubmittedPage } from './SubmittedPage';
import { words as all } from './words';

/** One application: a draft to fill in, one that was sent back to correct, or what was handed in. */
export function Component() {
  const { id = '' } = useParams();
  return <Loaded key={id} id={id} />;
}

function Loaded({ id }: { id: string }) {
  const words = useWords(all);
  const application = useQuery({ queryKey: applicationKey(id), queryFn: () => askForApplication(id), staleTime: 0 });
  const form = useFormDefinition(application.data?.procedure);
  useTitle(textOf(application.data?.form.title) ?? words.title);
  const error = application.error ?? form.error;
  if (application.data === undefined || form.data === undefined) {
    return (
      <>
        <h1>{words.title}</h1>
        {error === null
          ? <Skeleton active />
          : <Refusal error={error} retry={() => void (application.error === null ? form : application).refetch()} />}
      </>
    );
  }
  return <Shown application={application.data} definition={form.data} />;
}

function Shown({ application, definition }: { application: Application; definition: FormDefinition }) {
  const words = useWords(all);
  const session = useSession();
  const [done, setDone] = useState<{ submitted: Submitted; act: 'submit' | 'correct' } | null>(null);
  const mine = application.applicant === session.body;
  const props = { application, definition, account: session.account };
  return (
    <>
      <h1>
        {textOf(application.form.title) ?? words.untitled}{' '}
        <Tag>{done === null ? words.states[application.state] : words.states.Submitted}</Tag>
        {application.number != null && <span className="muted number">{application.number}</span>}
      </h1>
      {done !== null ? (
        <Done {...done} />
      ) : mine && application.state === 'Draft' ? (
        <DraftPage {...props} done={(submitted) => setDone({ submitted, act: 'submit' })} />
      ) : mine && application.state === 'Returned' ? (
        <CorrectionPage {...props} done={(submitted) => setDone({ submitted, act: 'correct' })} />
      ) : (
        <SubmittedPage application={{ ...application, form: fitting(application.form, definition) }} definition={definition} mine={mine} />
      )}
    </>
  );
}
