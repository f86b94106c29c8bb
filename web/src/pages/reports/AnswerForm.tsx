import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, intake } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { partWords } from '../../parts/words';
import { useKept } from '../../parts/useKept';
import { useWords } from '../../words/language';
import type { Suggestion } from './Suggestions';
import { suggestionWords } from './suggestionWords';

const longest = 2000;

/** The office's answer: written, looked at once more, and given once. */
export function AnswerForm({ suggestion, account, close }: { suggestion: Suggestion; account: string; close: () => void }) {
  const words = useWords(suggestionWords);
  const parts = useWords(partWords);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [draft, keep, forget] = useKept(`answer:${account}:${suggestion.id}`, { text: '', publish: false });
  const [reviewing, setReviewing] = useState(false);
  const [missing, setMissing] = useState(false);
  const sending = useMutation({
    mutationFn: () => answer(intake.POST('/suggestions/{id}/answer', { params: { path: { id: suggestion.id } }, body: draft })),
    onSuccess: () => {
      forget();
      void message.success(words.sent);
      void queries.invalidateQueries({ queryKey: ['suggestions'] });
      close();
    },
  });
  const fault = draft.text.trim() === '' ? words.missing : draft.text.length > longest ? words.longest(longest) : null;
  const look = () => {
    setMissing(fault !== null);
    setReviewing(fault === null);
  };
  return (
    <Modal
      open
      width={640}
      title={words.answerTitle}
      onCancel={close}
      footer={reviewing
        ? [
            <Button key="back" disabled={sending.isPending} onClick={() => setReviewing(false)}>{words.back}</Button>,
            <Button key="send" type="primary" loading={sending.isPending} onClick={() => sending.mutate()}>{words.send}</Button>,
          ]
        : [
            <Button key="cancel" onClick={close}>{parts.cancel}</Button>,
            <Button key="look" type="primary" onClick={look}>{words.goOn}</Button>,
          ]}
    >
      <div className="answer-form">
        <p className="said-by">{suggestion.text}</p>
        {reviewing ? (
          <>
            <strong>{words.yourAnswer}</strong>
            <p className="said-by">{draft.text.trim()}</p>
            <p>{draft.publish ? words.publishWhy : words.privateWhy}</p>
            <Alert type="warning" showIcon title={words.sure} />
          </>
        ) : (
          <>
            <label htmlFor="answer-text">{words.yourAnswer}</label>
            <Input.TextArea
              id="answer-text"
              aria-required
              aria-invalid={missing && fault !== null ? true : undefined}
              value={draft.text}
              count={{ max: longest, show: true }}
              autoSize={{ minRows: 4, maxRows: 14 }}
              onChange={(e) => keep({ ...draft, text: e.target.value })}
            />
            <p className="muted">{words.kept}</p>
            <Checkbox checked={draft.publish} onChange={(e) => keep({ ...draft, publish: e.target.checked })}>{words.publishIt}</Checkbox>
            <p className="muted">{draft.publish ? words.publishWhy : words.privateWhy}</p>
            {missing && fault !== null && <Alert type="error" showIcon role="alert" title={fault} />}
          </>
        )}
        {sending.error !== null && <Refusal error={sending.error} />}
      </div>
    </Modal>
  );
}
