import { Tag } from 'antd';
import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { Conference, Item, MemberOpinion, Seat } from '../types';
import { pageWords } from './words';

type Line = { body: string; name: string; subject: string | null; opinion: MemberOpinion | null; text: string | null; on: string | null };

/** The opinions on an item side by side, each by the subject of its seat; of a case, also who has not spoken yet. */
export function Opinions({ conference, item, seats }: { conference: Conference; item: Item; seats: Seat[] }) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  const lines = linesOf(conference, item, seats);
  return conference.state === 'Draft' || conference.state === 'Approved' ? null : (
    <>
      <h3>{words.opinions}</h3>
      {lines.length === 0 ? <p className="muted">{words.noOpinions}</p> : (
        <ul className="conf-opinions">
          {lines.map((l) => (
            <li key={l.body}>
              <strong>{l.name}</strong>
              <span className="muted">{l.subject ?? words.noSubject}</span>
              {l.opinion == null ? <span className="conf-silent">{words.silent}</span> : (
                <span className="conf-choice">
                  <Tag color={colors[l.opinion]}>{titles.opinion[l.opinion]}</Tag>
                  <time className="muted" dateTime={l.on ?? undefined}>{l.on}</time>
                </span>
              )}
              {l.text != null && <span className="conf-text">{l.text}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const colors: Record<MemberOpinion, string> = { Agree: 'success', Disagree: 'error', Comment: 'default' };

function linesOf(conference: Conference, item: Item, seats: Seat[]): Line[] {
  const waits = item.kind === 'Case' && item.decision == null && conference.state === 'Called';
  const silent = seats.filter((s) => waits && s.subject != null && !item.opinions.some((o) => o.body === s.body));
  return [
    ...item.opinions,
    ...silent.map((s) => ({ body: s.body, name: s.name, subject: s.subject, opinion: null, text: null, on: null })),
  ];
}
