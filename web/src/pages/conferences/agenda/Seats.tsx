import { useWords } from '../../../words/language';
import type { Seat } from '../types';
import { conferencesWords } from '../words';

/** Who is invited, as what, on what it speaks, and by which article. */
export function Seats({ seats, caption }: { seats: Seat[]; caption: string }) {
  const words = useWords(conferencesWords);
  return (
    <div className="conf-scroll">
      <table className="rows conf-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {[words.body, words.seatAs, words.seatSubject, words.seatItems, words.article].map((t) => <th key={t} scope="col">{t}</th>)}
          </tr>
        </thead>
        <tbody>
          {seats.map((s) => (
            <tr key={s.body}>
              <th scope="row">{s.name}</th>
              <td data-label={words.seatAs}>{s.asTitle}</td>
              <td data-label={words.seatSubject}>{s.subject ?? '—'}</td>
              <td data-label={words.seatItems}>{s.items.length === 0 ? '—' : s.items.join('、')}</td>
              <td data-label={words.article} className="article">{s.article}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
