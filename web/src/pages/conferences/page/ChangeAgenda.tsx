import { Button } from 'antd';
import { answer, review } from '../../../api/clients';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { AgendaForm } from '../agenda/AgendaForm';
import { sent, type AgendaDraft } from '../agenda/draft';
import { conferenceTitles } from '../titles';
import type { Conference, Draft } from '../types';
import { conferencesWords } from '../words';
import { ActRefusal } from './ActRefusal';
import { actOf } from './next';
import { NoLonger } from './NoLonger';
import { useAct } from './useAct';
import { useTyped } from './useTyped';

/** 调整议题: day, place, items and others of a conference that was not called yet. */
export function ChangeAgenda({ conference, close }: { conference: Conference; close: () => void }) {
  const words = useWords(conferencesWords);
  const { doing } = useWords(conferenceTitles);
  const { account } = useSession();
  const possible = actOf(conference, 'change-agenda');
  const { value: draft, version, keep, forget, goOn } = useTyped<AgendaDraft>(
    `conference:${conference.id}:agenda:${account}`,
    conference,
    draftOf(conference),
  );
  const act = useAct<Draft>(
    conference,
    doing['change-agenda'],
    (header, body) => answer(review.POST('/conferences/{id}/agenda', { params: { path: { id: conference.id }, header }, body })),
    () => {
      forget();
      close();
    },
  );
  return (
    <div className="conf-box">
      {conference.state === 'Approved' && <p className="muted">{words.changeAgain}</p>}
      <NoLonger possible={possible} />
      <AgendaForm
        draft={draft}
        change={keep}
        submit={(day) => act.mutateOn(version, sent(draft, day))}
        busy={act.isPending}
        action={words.saveAgenda}
        error={
          <ActRefusal
            conference={conference}
            act={act}
            again={() => draft.day != null && act.mutateOn(goOn(), sent(draft, draft.day))}
          />
        }
        more={<Button onClick={() => { forget(); close(); }}>{words.cancel}</Button>}
      />
    </div>
  );
}

function draftOf(c: Conference): AgendaDraft {
  return {
    day: c.day,
    place: c.place,
    items: c.items.map((i) => ({ id: i.subject, title: i.title, from: i.proposedBy })),
    others: c.others,
    key: '',
  };
}
