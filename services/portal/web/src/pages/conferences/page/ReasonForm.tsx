import { App, Button, Input } from 'antd';
import { useId } from 'react';
import { useKept } from '../../../parts/useKept';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import type { Conference, PossibleAct } from '../types';
import { ActRefusal } from './ActRefusal';
import { NoLonger } from './NoLonger';
import { pageWords } from './words';

type Props = {
  /** Under which the text is kept. */
  kept: string;
  label: string;
  action: string;
  /** What is confirmed before it is sent. */
  ask: string;
  conference: Conference;
  act: { mutate: (reason: string, options: { onSuccess: () => void }) => void; error: unknown; isPending: boolean; sentOn: number };
  possible: PossibleAct | undefined;
  close: () => void;
};

/** An act that gives its reason and cannot be undone. */
export function ReasonForm({ kept, label, action, ask, conference, act, possible, close }: Props) {
  const words = useWords(pageWords);
  const { modal } = App.useApp();
  const { account } = useSession();
  const field = useId();
  const [reason, keep, forget] = useKept(`${kept}:${account}`, '');
  const send = () => act.mutate(reason.trim(), { onSuccess: forget });
  return (
    <form
      className="conf-form conf-box"
      onSubmit={(e) => {
        e.preventDefault();
        void modal.confirm({ title: action, content: ask, okText: action, okButtonProps: { danger: true }, cancelText: words.cancel, onOk: send });
      }}
    >
      <label htmlFor={field}>{label}</label>
      <Input.TextArea id={field} required autoFocus autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} value={reason} onChange={(e) => keep(e.target.value)} />
      <NoLonger possible={possible} />
      <ActRefusal conference={conference} act={act} again={send} />
      <div className="conf-actions">
        <Button danger type="primary" htmlType="submit" loading={act.isPending} disabled={possible?.whyNot != null}>{action}</Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
