import { Button, Input } from 'antd';
import { answer, review } from '../../../api/clients';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import type { Conference } from '../types';
import { ActRefusal } from './ActRefusal';
import { actOf } from './next';
import { NoLonger } from './NoLonger';
import { useAct } from './useAct';
import { useTyped } from './useTyped';
import { pageWords } from './words';

/** 请假: why my body cannot come, and who comes instead. */
export function LeaveForm({ conference, close }: { conference: Conference; close: () => void }) {
  const words = useWords(pageWords);
  const { account } = useSession();
  const possible = actOf(conference, 'ask-leave');
  const { value: asked, version, keep, forget, goOn } = useTyped(
    `conference:${conference.id}:leave:${account}`,
    conference,
    { reason: '', deputy: '' },
  );
  const act = useAct(
    conference,
    words.leave,
    (header) => answer(review.POST('/conferences/{id}/leave', {
      params: { path: { id: conference.id }, header },
      body: { reason: asked.reason.trim(), deputy: asked.deputy.trim() },
    })),
    () => {
      forget();
      close();
    },
  );
  return (
    <form
      className="conf-form conf-box no-print"
      onSubmit={(e) => {
        e.preventDefault();
        act.mutateOn(version);
      }}
    >
      <label className="conf-field">
        {words.leaveReason}
        <Input.TextArea
          required
          autoFocus
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={1000}
          value={asked.reason}
          onChange={(e) => keep({ ...asked, reason: e.target.value })}
        />
      </label>
      <label className="conf-field">
        {words.leaveDeputy}
        <Input
          required
          placeholder={words.leaveHint}
          maxLength={100}
          value={asked.deputy}
          onChange={(e) => keep({ ...asked, deputy: e.target.value })}
        />
      </label>
      <NoLonger possible={possible} />
      <ActRefusal conference={conference} act={act} again={() => act.mutateOn(goOn())} />
      <div className="conf-actions">
        <Button type="primary" htmlType="submit" loading={act.isPending} disabled={possible?.whyNot != null}>{words.leave}</Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
