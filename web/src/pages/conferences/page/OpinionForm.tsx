import { Button, Input, Radio } from 'antd';
import { useId } from 'react';
import { answer, review } from '../../../api/clients';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { Conference, Item, MemberOpinion, Seat } from '../types';
import { ActRefusal } from './ActRefusal';
import { actOf } from './next';
import { NoLonger } from './NoLonger';
import { useAct } from './useAct';
import { useTyped } from './useTyped';
import { pageWords } from './words';

type Said = { opinion: MemberOpinion | null; text: string };

/** 提出意见: on the subject of my body's seat; without a subject it comments. */
export function OpinionForm({ conference, item, seats, close }: { conference: Conference; item: Item; seats: Seat[]; close: () => void }) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  const { account, body } = useSession();
  const field = useId();
  const subject = seats.find((s) => s.body === body)?.subject ?? null;
  const choices: MemberOpinion[] = subject == null ? ['Comment'] : ['Agree', 'Disagree', 'Comment'];
  const { value: said, version, keep, forget, goOn } = useTyped<Said>(
    `conference:${conference.id}:${item.number}:opinion:${account}`,
    conference,
    { opinion: subject == null ? 'Comment' : null, text: '' },
  );
  const possible = actOf(conference, 'give-subject-opinion');
  const act = useAct<{ opinion: MemberOpinion; text: string | null }>(
    conference,
    words.opinion,
    (header, given) => answer(review.POST('/conferences/{id}/items/{item}/opinions', {
      params: { path: { id: conference.id, item: item.number }, header },
      body: given,
    })),
    () => {
      forget();
      close();
    },
  );
  const send = (on: number) =>
    said.opinion != null && act.mutateOn(on, { opinion: said.opinion, text: said.text.trim() === '' ? null : said.text.trim() });
  return (
    <form
      className="conf-form conf-box"
      onSubmit={(e) => {
        e.preventDefault();
        send(version);
      }}
    >
      <p>{subject == null ? words.commentOnly : words.onSubject(subject)}</p>
      <fieldset>
        <legend>{words.myOpinion}</legend>
        <Radio.Group
          value={said.opinion}
          onChange={(e) => keep({ ...said, opinion: e.target.value as MemberOpinion })}
          options={choices.map((value) => ({ value, label: titles.opinion[value] }))}
        />
      </fieldset>
      <label htmlFor={field}>{words.opinionText}</label>
      <Input.TextArea
        id={field}
        required={said.opinion !== 'Agree'}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={4000}
        value={said.text}
        onChange={(e) => keep({ ...said, text: e.target.value })}
      />
      <NoLonger possible={possible} />
      <ActRefusal conference={conference} act={act} again={() => send(goOn())} />
      <div className="conf-actions">
        <Button type="primary" htmlType="submit" loading={act.isPending} disabled={said.opinion == null || possible?.whyNot != null}>
          {words.send}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
