import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../../api/id';
import type { FormDocument } from '../../../parts/form/document';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { useWords } from '../../../words/language';
import type { Application, FormDefinition } from '../api';
import { Attachments } from '../attachments/Attachments';
import { words as all } from '../words';
import { Findings } from './Findings';
import { Printed } from './Printed';
import { WhatNext } from './WhatNext';

export type Submitted = { id: string; number: string; receivedOn: string };

type Props = {
  application: Application;
  definition: FormDefinition;
  form: FormDocument;
  act: 'submit' | 'correct';
  cautions: number;
  /** Sends it; a repeat with the same key has one effect. */
  send: (key: string) => Promise<Submitted>;
  back: () => void;
  done: (submitted: Submitted) => void;
};

/** The whole form once more, as it will be read, and what its submission sets going. */
export function Review({ application, definition, form, act, cautions, send, back, done }: Props) {
  const words = useWords(all);
  const parts = useWords(partWords);
  const [key] = useState(newId);
  const heading = useRef<HTMLHeadingElement>(null);
  const sending = useMutation({ mutationFn: () => send(key), onSuccess: done });
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="reviewing">
      <h2 ref={heading} tabIndex={-1}>{words.reviewTitle}</h2>
      <p>{words.reviewWhy}</p>
      <WhatNext definition={definition} county={application.county} act={act} cautions={cautions} />
      <Printed definition={definition} application={application} form={form} />
      <Attachments application={application.id} may="read" />
      {sending.error !== null && <Refusal error={sending.error} more={<Findings error={sending.error} />} />}
      <div className="bar">
        <Button onClick={back} disabled={sending.isPending}>{words.back}</Button>
        <Popconfirm title={words.submitSure} okText={words.submit} cancelText={parts.cancel} onConfirm={() => sending.mutate()}>
          <Button type="primary" loading={sending.isPending}>{words.submit}</Button>
        </Popconfirm>
      </div>
    </div>
  );
}
