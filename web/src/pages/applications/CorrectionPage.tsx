import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { answer, ifMatch, intake } from '../../api/clients';
import { useKept } from '../../parts/useKept';
import { useWords } from '../../words/language';
import type { Application, FormDefinition } from './api';
import { Attachments } from './attachments/Attachments';
import { fresh, type Kept } from './draft/merge';
import { saysTheSame } from './form/answers';
import { Filling } from './form/Filling';
import { Blocked } from './submit/Blocked';
import { Review, type Submitted } from './submit/Review';
import { ToChecks } from './submit/ToChecks';
import { useReadiness } from './submit/useReadiness';
import { words as all } from './words';

/** 退回补正: the reason on top; what is mended stays in this tab until it is handed in again under its number. */
export function CorrectionPage({ application, definition, account, done }: {
  application: Application;
  definition: FormDefinition;
  account: string;
  done: (submitted: Submitted) => void;
}) {
  const words = useWords(all);
  const queries = useQueryClient();
  const [kept, keep, forget] = useKept<Kept>(
    `corrected:${account}:${application.id}:${application.version}`,
    fresh(application),
  );
  const ready = useReadiness(application.id, definition, kept.form);
  const [reviewing, setReviewing] = useState(false);
  const changed = !saysTheSame(kept.form, application.form);
  useWarning(changed);
  const { id } = application;

  async function send(key: string): Promise<Submitted> {
    const submitted = await answer(
      intake.POST('/applications/{id}/correct', {
        params: { path: { id }, header: { 'If-Match': ifMatch(application.version), 'Idempotency-Key': key } },
        body: { form: kept.form },
      }),
    );
    forget();
    void queries.invalidateQueries({ queryKey: ['applications'] });
    void queries.invalidateQueries({ queryKey: ['live'] });
    return submitted;
  }

  const reason = (
    <Alert
      className="returned"
      type="warning"
      showIcon
      title={words.returnedTitle}
      description={<><p className="reason">{application.reason ?? words.noReason}</p><p>{words.returnedWhy}</p></>}
    />
  );
  if (reviewing) {
    return (
      <>
        {reason}
        <Review
          application={application} definition={definition} form={kept.form} act="correct" cautions={ready.counted.cautions}
          send={send} done={done} back={() => setReviewing(false)}
        />
      </>
    );
  }
  return (
    <>
      {reason}
      <Filling
        application={application} definition={definition} form={kept.form} edit={(form) => keep({ ...kept, form })}
        screening={ready.screening} findings={ready.findings} attempted={ready.attempted}
      >
        <Attachments application={id} may="change" />
      </Filling>
      <div className="bar">
        <span className="save-state" role="status">{changed && words.keptOnly}</span>
        <ToChecks ready={ready} />
        <Button type="primary" onClick={() => void ready.passes().then((passed) => passed && setReviewing(true))}>
          {words.reviewAgain}
        </Button>
        <Blocked ready={ready} />
      </div>
    </>
  );
}

/** The browser asks before a tab is closed that holds what is stored nowhere else. */
function useWarning(changed: boolean) {
  useEffect(() => {
    const warn = (e: BeforeUnloadEvent) => changed && e.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);
}
