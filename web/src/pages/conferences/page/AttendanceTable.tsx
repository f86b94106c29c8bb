import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { Conference, Seat } from '../types';
import { conferencesWords } from '../words';
import { pageWords } from './words';

/** Every body invited: as what, on what it speaks, whether it asked for leave, and whether it was there. */
export function AttendanceTable({ conference, seats }: { conference: Conference; seats: Seat[] }) {
  const words = useWords(pageWords);
  const list = useWords(conferencesWords);
  const titles = useWords(conferenceTitles);
  return (
    <table className="rows conf-table">
      <caption className="unseen">{words.tabs.attendance}</caption>
      <thead>
        <tr>{[list.body, list.seatAs, list.seatSubject, words.leave, words.presence].map((t) => <th key={t} scope="col">{t}</th>)}</tr>
      </thead>
      <tbody>
        {conference.attendance.map((a) => {
          const seat = seats.find((s) => s.body === a.body);
          return (
            <tr key={a.body}>
              <th scope="row">{a.name}</th>
              <td data-label={list.seatAs}>{seat?.asTitle} <span className="article">{seat?.article}</span></td>
              <td data-label={list.seatSubject}>{seat?.subject ?? '—'}</td>
              <td data-label={words.leave}>{a.reason ?? '—'}</td>
              <td data-label={words.presence}>
                {a.presence == null ? <span className="muted">{words.unrecorded}</span> : titles.presence[a.presence]}
                {a.deputy != null && `（${a.deputy}）`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
