import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, ifMatch, intake } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { partWords } from '../../parts/words';
import { useWords } from '../../words/language';
import { applicationKey, type Application, type FormDefinition } from './api';
import { Attachments } from './attachments/Attachments';
import { Both } from './draft/Both';
import { SaveState } from './draft/SaveState';
import { useDraft } from './draft/useDraft';
import { fitting } from './form/answers';
import { Filling } from './form/Filling';
import { Blocked } from './submit/Blocked';
import { Review, type Submitted } from './submit/Review';
import { ToChecks } from './submit/ToChecks';
import { useReadiness } from './submit/useReadiness';
import { words as all } from './words';

/** A draft: filled in, saved by itself, reviewed, submitted, or deleted. */
export function DraftPage({ application, definition, account, done }: {
  application: Application;
  definition: FormDefinition;
  account: string;
  done: (submitted: Submitted) => void;
}) {
  const words = useWords(all);
  const queries = useQueryClient();
  const { form, kept, saving, saver } = useDraft(application, definition, account);
  const ready = useReadiness(application.id, definition, form);
  const [reviewing, setReviewing] = useState(false);
  const { id } = application;

  async function review() {
    const saved = await saver.save();
    if ((await ready.passes()) && saved) {
      setReviewing(true);
    }
  }

  async function send(key: string): Promise<Submitted> {
    const submitted = await answer(
      intake.POST('/applications/{id}/submit', {
        params: { path: { id }, header: { 'If-Match': ifMatch(saver.version), 'Idempotency-Key': key } },
      }),
    );
    void queries.invalidateQueries({ queryKey: ['applications'] });
    void queries.invalidateQueries({ queryKey: ['live'] });
    return submitted;
  }

  if (reviewing) {
    return (
      <Review
        application={application} definition={definition} form={form} act="submit" cautions={ready.counted.cautions}
        send={send} done={done} back={() => setReviewing(false)}
      />
    );
  }
  return (
    <>
      {saving.state === 'both' && (
        <Both
          key={saving.theirs.version} definition={definition} kept={kept}
          theirs={{ ...saving.theirs, form: fitting(saving.theirs.form, definition) }}
          choose={(chosen) => void saver.choose(chosen, saving.theirs)}
        />
      )}
      <Filling
        application={application} definition={definition} form={form} edit={(next) => saver.edit(next)} left={() => void saver.save()}
        screening={ready.screening} findings={ready.findings} attempted={ready.attempted}
      >
        <Attachments application={id} may="change" />
      </Filling>
      <div className="bar">
        <SaveState saving={saving} again={() => void saver.save()} />
        <ToChecks ready={ready} />
        <Delete application={application} version={() => saver.version} />
        <Button type="primary" onClick={() => void review()}>{words.review}</Button>
        <Blocked ready={ready} />
      </div>
    </>
  );
}

function Delete({ application, version }: { application: Application; version: () => number }) {
  const words = useWords(all);
  const parts = useWords(partWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const deletion = useMutation({
    mutationFn: () =>
      answer(intake.DELETE('/applications/{id}', { params: { path: { id: application.id }, header: { 'If-Match': ifMatch(version()) } } })),
    onSuccess: async () => {
      void message.success(words.deleted);
      void queries.invalidateQueries({ queryKey: ['applications'] });
      await navigate('/applications');
      queries.removeQueries({ queryKey: applicationKey(application.id) });
    },
  });
  return (
    <>
      {deletion.error !== null && <Refusal error={deletion.error} />}
      <Popconfirm
        title={words.deleteSure}
        okText={words.deleteDraft}
        cancelText={parts.cancel}
        okButtonProps={{ danger: true }}
        onConfirm={() => deletion.mutate()}
      >
        <Button danger type="text" loading={deletion.isPending}>{words.deleteDraft}</Button>
      </Popconfirm>
    </>
  );
}
