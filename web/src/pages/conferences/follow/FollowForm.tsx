import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { answer, ifMatch, review } from '../../../api/clients';
import { ProblemError } from '../../../api/problem';
import { Refusal } from '../../../parts/Refusal';
import { useKept } from '../../../parts/useKept';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import type { Decision } from '../types';
import { conferencesWords } from '../words';
import { sayFollowed } from './FollowState';

/** 汇报落实情况, or 销号: what was done, in words. A decision's version is that of its conference, so others may move it; what is typed stays. */
export function FollowForm({ decision: d, doing, close }: { decision: Decision; doing: 'progress' | 'close'; close: () => void }) {
  const words = useWords(conferencesWords);
  const { account } = useSession();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const [text, keep, forget] = useKept(`decision:${d.id}:${doing}:${account}`, '');
  const act = useMutation({
    mutationFn: () => {
      const asked = { params: { path: { id: d.id }, header: { 'If-Match': ifMatch(d.version) } }, body: { text: text.trim() } };
      return doing === 'progress'
        ? answer(review.POST('/decisions/{id}/progress', asked))
        : answer(review.POST('/decisions/{id}/close', asked));
    },
    onSuccess: async () => {
      forget();
      close();
      void message.success(doing === 'progress' ? words.reported : words.closedDone);
      void queries.invalidateQueries({ queryKey: ['live', 'conference', d.conference] });
      await queries.invalidateQueries({ queryKey: ['live', 'tasks', 'decisions'] });
    },
    onError: async (error) => {
      if (error instanceof ProblemError && error.is('stale')) {
        await queries.invalidateQueries({ queryKey: ['live', 'tasks', 'decisions'] });
      }
    },
  });
  const title = doing === 'progress' ? words.report : words.close;
  const label = doing === 'progress' ? words.reportText : words.closeText;
  return (
    <Modal open title={`${title}：${d.title}`} footer={null} onCancel={close} mask={{ closable: false }}>
      <form
        className="conf-form"
        onSubmit={(e) => {
          e.preventDefault();
          if (doing === 'progress') {
            act.mutate();
          } else {
            void modal.confirm({
              title: words.close,
              content: words.closeAsk,
              okText: words.close,
              cancelText: words.cancel,
              onOk: () => act.mutate(),
            });
          }
        }}
      >
        <label className="conf-field">
          {label}
          <Input.TextArea
            required
            autoFocus
            autoSize={{ minRows: 3, maxRows: 12 }}
            maxLength={4000}
            value={text}
            onChange={(e) => keep(e.target.value)}
          />
        </label>
        {!d.open && <Alert type="warning" showIcon role="status" title={sayFollowed(d, words)} />}
        {act.error != null && <Refusal error={act.error} retry={() => act.mutate()} />}
        <div className="conf-actions">
          <Button type="primary" htmlType="submit" loading={act.isPending} disabled={!d.open}>{words.send}</Button>
          <Button onClick={close}>{words.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
