import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, review } from '../../../api/clients';
import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { Conference, Seat } from '../types';
import { ActRefusal } from './ActRefusal';
import { ChangeAgenda } from './ChangeAgenda';
import { CannotNow } from './CannotNow';
import { actOf, approvalComesFirst, isComplete, may } from './next';
import { ReasonForm } from './ReasonForm';
import { useAct } from './useAct';
import { pageWords } from './words';

type Props = { conference: Conference; seats: Seat[] };

/** What my body may do with the conference as a whole, and why not what it may not. */
export function Acts({ conference, seats }: Props) {
  const words = useWords(pageWords);
  const { doing } = useWords(conferenceTitles);
  const [open, setOpen] = useState<'agenda' | 'cancel' | null>(null);
  const id = conference.id;
  const close = () => setOpen(null);
  const cancel = useAct<string>(conference, doing['cancel-conference'], (header, reason) =>
    answer(review.POST('/conferences/{id}/cancel', { params: { path: { id }, header }, body: { reason } })), close);
  const decided = conference.decisions.length > 0;
  const awaited = approvalComesFirst(conference, seats)
    ? { why: words.approvalFirst, article: actOf(conference, 'approve-agenda')?.article ?? '' }
    : undefined;
  return (
    <section className="conf-acts no-print">
      <div className="conf-actions" role="group" aria-label={words.can}>
        <Plain
          conference={conference}
          name="approve-agenda"
          ask={words.approveAsk}
          send={(header) => answer(review.POST('/conferences/{id}/approve-agenda', { params: { path: { id }, header } }))}
        />
        <Plain
          conference={conference}
          name="send-conference-notice"
          after={awaited}
          ask={words.noticeAsk(seats.length, conference.day, conference.place)}
          send={(header) => answer(review.POST('/conferences/{id}/notice', { params: { path: { id }, header } }))}
        />
        {may(conference, 'sign-minutes') && isComplete(conference) && <Link to="?tab=minutes" replace>{words.readMinutes}</Link>}
        <Plain
          conference={conference}
          name="issue-minutes"
          ask={words.issueAsk(conference.attendance.length)}
          send={(header) => answer(review.POST('/conferences/{id}/issue', { params: { path: { id }, header } }))}
        />
        {may(conference, 'change-agenda') && (
          <Button onClick={() => setOpen(open === 'agenda' ? null : 'agenda')} aria-expanded={open === 'agenda'}>
            {doing['change-agenda']}
          </Button>
        )}
        {may(conference, 'cancel-conference') && (
          <Button danger disabled={decided} onClick={() => setOpen(open === 'cancel' ? null : 'cancel')} aria-expanded={open === 'cancel'}>
            {doing['cancel-conference']}
          </Button>
        )}
        {may(conference, 'cancel-conference') && decided && (
          <span className="muted">
            {words.decidedAlready} <span className="article">{actOf(conference, 'cancel-conference')?.article}</span>
          </span>
        )}
      </div>
      {open === 'agenda' && <ChangeAgenda conference={conference} close={close} />}
      {open === 'cancel' && (
        <ReasonForm kept={`conference:${id}:cancel`} label={words.cancelReason} action={doing['cancel-conference']} ask={words.cancelAsk}
          conference={conference} act={cancel} possible={actOf(conference, 'cancel-conference')} close={close} />
      )}
      <CannotNow conference={conference} />
    </section>
  );
}

type PlainProps = {
  conference: Conference;
  name: 'approve-agenda' | 'send-conference-notice' | 'sign-minutes' | 'issue-minutes';
  ask: string;
  /** What has to come first. */
  after?: { why: string; article: string };
  send: (header: { 'If-Match': string }) => Promise<{ version: number }>;
};

/** An act that needs nothing but to be confirmed; left out where my body may not do it. */
export function Plain({ conference, name, ask, after, send }: PlainProps) {
  const words = useWords(pageWords);
  const { doing } = useWords(conferenceTitles);
  const { modal } = App.useApp();
  const title = doing[name];
  const act = useAct(conference, title, send);
  return !may(conference, name) && act.error == null ? null : (
    <div className="conf-plain">
      <Button
        type="primary"
        loading={act.isPending}
        disabled={!may(conference, name) || after !== undefined}
        onClick={() => {
          const shown = conference.version;
          void modal.confirm({ title, content: ask, okText: title, cancelText: words.cancel, onOk: () => act.mutateOn(shown) });
        }}
      >
        {title}
      </Button>
      {after !== undefined && <span className="muted"> {after.why} <span className="article">{after.article}</span></span>}
      <ActRefusal conference={conference} act={act} again={() => act.mutateOn(conference.version)} />
    </div>
  );
}
