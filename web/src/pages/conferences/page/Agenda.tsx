import type { Conference, Seat } from '../types';
import { AgendaItem } from './AgendaItem';

/** The agenda: each item with what was gone through, said, put and decided. */
export function Agenda({ conference, seats }: { conference: Conference; seats: Seat[] }) {
  return (
    <div className="conf-items-list">
      {conference.items.map((item) => <AgendaItem key={item.subject} conference={conference} item={item} seats={seats} />)}
    </div>
  );
}
