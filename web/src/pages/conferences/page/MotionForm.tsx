import { Button, Input } from 'antd';
import { useId } from 'react';
import { answer, review } from '../../../api/clients';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import type { CaseView, Conference, Item } from '../types';
import { ActRefusal } from './ActRefusal';
import { actOf } from './next';
import { NoLonger } from './NoLonger';
import { OutcomeFields, type Chosen } from './OutcomeFields';
import { useAct } from './useAct';
import { useTyped } from './useTyped';
import { pageWords } from './words';

/** 提出动议: what the conference may decide on an item. */
export function MotionForm({ conference, item, case: c, close }: {
  conference: Conference;
  item: Item;
  case: CaseView | undefined;
  close: () => void;
}) {
  const words = useWords(pageWords);
  const { account } = useSession();
  const field = useId();
  const isCase = item.kind === 'Case';
  const possible = actOf(conference, 'put-motion');
  const { value: said, version, keep, forget, goOn } = useTyped<Chosen & { text: string }>(
    `conference:${conference.id}:${item.number}:motion:${account}`,
    conference,
    { outcome: null, townships: [], text: '' },
  );
  const act = useAct(
    conference,
    words.putMotion,
    (header) => answer(review.POST('/conferences/{id}/items/{item}/motion', {
      params: { path: { id: conference.id, item: item.number }, header },
      body: { outcome: said.outcome, townships: said.townships, text: said.text.trim() === '' ? null : said.text.trim() },
    })),
    () => {
      forget();
      close();
    },
  );
  return (
    <form
      className="conf-form conf-box"
      onSubmit={(e) => {
        e.preventDefault();
        act.mutateOn(version);
      }}
    >
      {isCase && <OutcomeFields item={item} case={c} value={said} change={(chosen) => keep({ ...said, ...chosen })} />}
      <label htmlFor={field}>{words.motionText}</label>
      <Input.TextArea
        id={field}
        required={!isCase}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={4000}
        value={said.text}
        onChange={(e) => keep({ ...said, text: e.target.value })}
      />
      <NoLonger possible={possible} />
      <ActRefusal conference={conference} act={act} again={() => act.mutateOn(goOn())} />
      <div className="conf-actions">
        <Button type="primary" htmlType="submit" loading={act.isPending} disabled={possible?.whyNot != null}>{words.putMotion}</Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
