import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { Refusal } from '../../../parts/Refusal';
import { useBodies } from '../../../parts/law';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { Day } from '../Day';
import { useToday } from '../../../parts/useToday';
import { conferencesWords } from '../words';
import { missingOf, moved, type AgendaDraft } from './draft';
import { Invited } from './Invited';
import { Proposals } from './Proposals';

type Props = {
  draft: AgendaDraft;
  change: (draft: AgendaDraft) => void;
  submit: (day: string) => void;
  busy: boolean;
  action: string;
  error: ReactNode;
  /** Beside the button that sends it. */
  more?: ReactNode;
};

/** Day, place, items and other bodies of a conference, and whom that invites. */
export function AgendaForm({ draft, change, submit, busy, action, error, more }: Props) {
  const words = useWords(conferencesWords);
  const session = useSession();
  const today = useToday();
  const [tried, setTried] = useState(false);
  const missing = missingOf(draft);
  const lacks = (what: (typeof missing)[number]) => tried && missing.includes(what);
  const bodies = useBodies();
  return (
    <form
      className="conf-form"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        setTried(true);
        if (draft.day != null && missing.length === 0) {
          submit(draft.day);
        }
      }}
    >
      <Proposals
        chosen={draft.items.map((i) => i.id)}
        choose={(item, on) => change({ ...draft, items: on ? [...draft.items, item] : draft.items.filter((i) => i.id !== item.id) })}
      />
      <h2>{words.agenda}</h2>
      {draft.items.length === 0 ? (
        <p className={lacks('itemsNeeded') ? 'conf-lacks' : 'muted'} role={lacks('itemsNeeded') ? 'alert' : undefined}>
          {words.agendaEmpty}
        </p>
      ) : (
        <ol className="conf-agenda">
          {draft.items.map((item, at) => (
            <li key={item.id}>
              <span className="conf-agenda-title">{item.title} <span className="muted">{item.from}</span></span>
              <Button
                size="small"
                type="text"
                icon={<ArrowUpOutlined />}
                disabled={at === 0}
                aria-label={words.up(item.title)}
                onClick={() => change(moved(draft, at, -1))}
              />
              <Button
                size="small"
                type="text"
                icon={<ArrowDownOutlined />}
                disabled={at === draft.items.length - 1}
                aria-label={words.down(item.title)}
                onClick={() => change(moved(draft, at, 1))}
              />
              <Button
                size="small"
                type="text"
                icon={<CloseOutlined />}
                aria-label={words.takeOff(item.title)}
                onClick={() => change({ ...draft, items: draft.items.filter((i) => i.id !== item.id) })}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="conf-fields">
        <label>
          <span>{words.day}</span>
          <Day value={draft.day} from={today} lacking={lacks('dayNeeded')} change={(day) => change({ ...draft, day })} />
          {lacks('dayNeeded') && <span className="conf-lacks" role="alert">{words.dayNeeded}</span>}
        </label>
        <label>
          <span>{words.place}</span>
          <Input
            value={draft.place}
            maxLength={200}
            status={lacks('placeNeeded') ? 'error' : undefined}
            onChange={(e) => change({ ...draft, place: e.target.value })}
          />
          {lacks('placeNeeded') && <span className="conf-lacks" role="alert">{words.placeNeeded}</span>}
        </label>
        <label className="conf-wide">
          <span>{words.others}</span>
          <Select
            mode="multiple"
            placeholder={words.othersHint}
            aria-label={words.others}
            value={draft.others}
            loading={bodies.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={bodies.data
              ?.filter((b) => b.county == null || session.counties.includes(b.county))
              .map((b) => ({ value: b.code, label: b.name }))}
            onChange={(others) => change({ ...draft, others })}
          />
        </label>
      </div>
      {bodies.error != null && <Refusal error={bodies.error} />}
      <Invited draft={draft} />
      {tried && missing.length > 0 && <Alert type="error" role="alert" title={missing.map((m) => words[m]).join(' ')} />}
      {error}
      <div className="conf-actions">
        <Button type="primary" htmlType="submit" loading={busy}>{action}</Button>
        {more}
        <span className="muted">{words.kept}</span>
      </div>
    </form>
  );
}
