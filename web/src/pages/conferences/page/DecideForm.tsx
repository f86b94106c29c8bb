import { App, Button, Input, Select } from 'antd';
import { useId } from 'react';
import { answer, review } from '../../../api/clients';
import { useBodies } from '../../../parts/law';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { Day } from '../Day';
import { conferenceTitles } from '../titles';
import type { CaseView, Conference, Item } from '../types';
import { ActRefusal } from './ActRefusal';
import { actOf } from './next';
import { NoLonger } from './NoLonger';
import { OutcomeFields, type Chosen } from './OutcomeFields';
import { useAct } from './useAct';
import { useTyped } from './useTyped';
import { pageWords } from './words';

type Decided = Chosen & { reason: string; text: string; responsible: string | null; dueOn: string | null };

/** 作出会议决定: the outcome per township of a case, or the answer to a topic; who sees to it, and by when. */
export function DecideForm({ conference, item, case: c, close }: {
  conference: Conference;
  item: Item;
  case: CaseView | undefined;
  close: () => void;
}) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  const { account, counties } = useSession();
  const { modal } = App.useApp();
  const field = useId();
  const isCase = item.kind === 'Case';
  const possible = actOf(conference, 'conclude-item');
  const { value: said, version, keep, forget, goOn } = useTyped<Decided>(
    `conference:${conference.id}:${item.number}:outcome:${account}`,
    conference,
    { outcome: null, townships: [], reason: '', text: '', responsible: null, dueOn: null },
  );
  const bodies = useBodies();
  const act = useAct(
    conference,
    words.decide,
    (header) => answer(review.POST('/conferences/{id}/items/{item}/outcome', {
      params: { path: { id: conference.id, item: item.number }, header },
      body: {
        ...said,
        reason: said.reason.trim() === '' ? null : said.reason.trim(),
        text: said.text.trim() === '' ? null : said.text.trim(),
      },
    })),
    () => {
      forget();
      close();
    },
  );
  const summary = said.outcome == null
    ? said.text.trim()
    : [titles.outcome[said.outcome], said.townships.map((t) => c?.names[t] ?? t).join('、')].filter((s) => s !== '').join('，');
  return (
    <form
      className="conf-form conf-box"
      onSubmit={(e) => {
        e.preventDefault();
        void modal.confirm({
          title: words.decide,
          content: words.decideAsk(item.title, summary),
          okText: words.decide,
          cancelText: words.cancel,
          onOk: () => act.mutateOn(version),
        });
      }}
    >
      {isCase && <OutcomeFields item={item} case={c} value={said} change={(chosen) => keep({ ...said, ...chosen })} />}
      {isCase && (
        <label className="conf-field">
          {words.reason}
          <Input.TextArea
            required={said.outcome === 'Deny' || said.outcome === 'ContinueStudy'}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={4000}
            value={said.reason}
            onChange={(e) => keep({ ...said, reason: e.target.value })}
          />
        </label>
      )}
      <label className="conf-field">
        {words.text}
        <Input.TextArea
          required={!isCase}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={4000}
          value={said.text}
          onChange={(e) => keep({ ...said, text: e.target.value })}
        />
      </label>
      <div className="conf-fields">
        <div className="conf-field">
          <label htmlFor={field}>{words.responsible}</label>
          <Select
            id={field}
            allowClear
            placeholder={words.nobody}
            value={said.responsible}
            loading={bodies.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={bodies.data
              ?.filter((b) => b.county == null || counties.includes(b.county))
              .map((b) => ({ value: b.code, label: b.name }))}
            onChange={(responsible: string | undefined) => keep({
              ...said,
              responsible: responsible ?? null,
              dueOn: responsible === undefined ? null : said.dueOn,
            })}
          />
        </div>
        <label className="conf-field">
          {words.dueOn}
          <Day value={said.dueOn} from={conference.day} disabled={said.responsible == null} change={(dueOn) => keep({ ...said, dueOn })} />
        </label>
      </div>
      <NoLonger possible={possible} />
      <ActRefusal conference={conference} act={act} again={() => act.mutateOn(goOn())} />
      <div className="conf-actions">
        <Button
          type="primary"
          htmlType="submit"
          loading={act.isPending}
          disabled={(isCase && said.outcome == null) || possible?.whyNot != null}
        >
          {words.decide}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
