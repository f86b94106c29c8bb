import { App, Button, Input } from 'antd';
import { useId } from 'react';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import type { Conference, PossibleAct } from '../types';
import { ActRefusal } from './ActRefusal';
import { NoLonger } from './NoLonger';
import { useTyped } from './useTyped';
import { pageWords } from './words';

type Props = {
  /** Under which the text is kept. */
  kept: string;
  label: string;
  action: string;
  /** What is confirmed before it is sent. */
  ask: string;
  conference: Conference;
  act: {
    mutateOn: (on: number, reason: string, options: { onSuccess: () => void }) => void;
    error: unknown;
    isPending: boolean;
    sentOn: number;
  };
  possible: PossibleAct | undefined;
  close: () => void;
};

/** An act that gives its reason and cannot be undone. */
export function ReasonForm({ kept, label, action, ask, conference, act, possible, close }: Props) {
  const words = useWords(pageWords);
  const { modal } = App.useApp();
  const { account } = useSession();
  const field = useId();
  const { value: reason, version, keep, forget, goOn } = useTyped(`${kept}:${account}`, conference, '');
  const send = (on: number) => act.mutateOn(on, reason.trim(), { onSuccess: forget });
  return (
    <form
      className="conf-form conf-box"
      onSubmit={(e) => {
        e.preventDefault();
        void modal.confirm({
          title: action,
          content: ask,
          okText: action,
          okButtonProps: { danger: true },
          cancelText: words.cancel,
          onOk: () => send(version),
        });
      }}
    >
      <label htmlFor={field}>{label}</label>
      <Input.TextArea
        id={field}
        required
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        value={reason}
        onChange={(e) => keep(e.target.value)}
      />
      <NoLonger possible={possible} />
      <ActRefusal conference={conference} act={act} again={() => send(goOn())} />
      <div className="conf-actions">
        <Button danger type="primary" htmlType="submit" loading={act.isPending} disabled={possible?.whyNot != null}>{action}</Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
