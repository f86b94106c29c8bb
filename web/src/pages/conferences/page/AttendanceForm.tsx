import { Button, Input, Radio } from 'antd';
import { answer, review } from '../../../api/clients';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { Conference, Presence } from '../types';
import { conferencesWords } from '../words';
import { ActRefusal } from './ActRefusal';
import { marksOf, othersPresent, recordedOf, type Mark, type Marks } from './attendance';
import { actOf } from './next';
import { NoLonger } from './NoLonger';
import { useAct } from './useAct';
import { useTyped } from './useTyped';
import { pageWords } from './words';

const presences: Presence[] = ['Present', 'Deputy', 'Leave', 'Absent'];

/** 登记到会情况: everybody invited, in one go. */
export function AttendanceForm({ conference, close }: { conference: Conference; close: () => void }) {
  const words = useWords(pageWords);
  const list = useWords(conferencesWords);
  const { account } = useSession();
  const possible = actOf(conference, 'record-attendance');
  const { value: marks, version, keep, forget, goOn } = useTyped<Marks>(
    `conference:${conference.id}:attendance:${account}`,
    conference,
    marksOf(conference),
  );
  const bodies = recordedOf(conference, marks);
  const act = useAct(
    conference,
    words.record,
    (header) => answer(review.POST('/conferences/{id}/attendance', { params: { path: { id: conference.id }, header }, body: { bodies } })),
    () => {
      forget();
      close();
    },
  );
  return (
    <form
      className="no-print"
      onSubmit={(e) => {
        e.preventDefault();
        act.mutateOn(version);
      }}
    >
      <Button className="conf-all" onClick={() => keep(othersPresent(conference, marks))}>{words.allPresent}</Button>
      <table className="rows conf-table">
        <caption className="unseen">{words.record}</caption>
        <thead>
          <tr>{[list.body, words.presence, words.deputy].map((t) => <th key={t} scope="col">{t}</th>)}</tr>
        </thead>
        <tbody>
          {conference.attendance.map((a) => (
            <Row
              key={a.body}
              of={a}
              mark={marks[a.body] ?? { presence: null, deputy: '' }}
              change={(mark) => keep({ ...marks, [a.body]: mark })}
            />
          ))}
        </tbody>
      </table>
      <NoLonger possible={possible} />
      <ActRefusal conference={conference} act={act} again={() => act.mutateOn(goOn())} />
      <div className="conf-actions">
        <Button type="primary" htmlType="submit" loading={act.isPending} disabled={bodies.length === 0 || possible?.whyNot != null}>
          {words.save}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
        <span className="muted">{words.recorded(bodies.length, conference.attendance.length)}</span>
      </div>
    </form>
  );
}

function Row({ of: a, mark, change }: { of: Conference['attendance'][number]; mark: Mark; change: (mark: Mark) => void }) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  const asked = a.reason != null;
  return (
    <tr>
      <th scope="row">
        {a.name}
        {asked && <div className="muted">{words.asked(a.reason ?? '')}</div>}
      </th>
      <td data-label={words.presence}>
        <Radio.Group
          aria-label={`${a.name} ${words.presence}`}
          value={mark.presence}
          onChange={(e) => change({ ...mark, presence: e.target.value as Presence })}
          options={presences.map((value) => ({
            value,
            label: titles.presence[value],
            disabled: value === 'Leave' && !asked,
            title: value === 'Leave' && !asked ? words.noLeave : undefined,
          }))}
        />
      </td>
      <td data-label={words.deputy}>
        {mark.presence === 'Deputy' ? (
          <Input
            required
            aria-label={`${a.name} ${words.deputy}`}
            placeholder={words.leaveHint}
            maxLength={100}
            value={mark.deputy}
            onChange={(e) => change({ ...mark, deputy: e.target.value })}
          />
        ) : '—'}
      </td>
    </tr>
  );
}
