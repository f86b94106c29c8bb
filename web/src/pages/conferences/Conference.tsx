import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, review } from '../../api/clients';
import { useLive } from '../../live/live';
import { Refusal } from '../../parts/Refusal';
import { Tabs, useTab } from '../../parts/Tabs';
import { partWords } from '../../parts/words';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import '../../parts/list.css';
import './conferences.css';
import { Acts } from './page/Acts';
import { Agenda } from './page/Agenda';
import { AttendanceTab } from './page/AttendanceTab';
import { Changes } from './page/Changes';
import { Header } from './page/Header';
import { Journal } from './page/Journal';
import { MinutesTab } from './page/MinutesTab';
import { SeenContext } from './page/seen';
import { pageWords } from './page/words';
import type { Conference, Seat } from './types';

/** A joint conference: what it is about, what was said and decided, what comes next, and what my body may do. */
export function Component() {
  const { id = '' } = useParams();
  return <Conferring key={id} id={id} />;
}

function Conferring({ id }: { id: string }) {
  const words = useWords(pageWords);
  const parts = useWords(partWords);
  useLive({ conference: id });
  const view = useQuery({
    queryKey: ['live', 'conference', id, 'view'],
    queryFn: () => answer(review.GET('/conferences/{id}', { params: { path: { id } } })),
  });
  const seats = useQuery({
    queryKey: ['live', 'conference', id, 'seats'],
    queryFn: () => answer(review.GET('/conferences/{id}/seats', { params: { path: { id } } })),
  });
  useTitle(view.data === undefined ? words.all : words.name(view.data.number));
  if (view.error != null && view.data === undefined) {
    return (
      <>
        <h1>{words.all}</h1>
        <Refusal error={view.error} retry={() => void view.refetch()} more={<Link to="/conferences">{words.all}</Link>} />
      </>
    );
  }
  return view.data === undefined
    ? <p className="loading" role="status">{parts.loading}</p>
    : <Shown conference={view.data} seats={seats.data ?? []} />;
}

const tabs = ['agenda', 'attendance', 'minutes', 'journal'] as const;

function Shown({ conference, seats }: { conference: Conference; seats: Seat[] }) {
  const words = useWords(pageWords);
  const [seen, see] = useState(conference.version);
  const tab = useTab(tabs);
  return (
    <SeenContext value={{ seen, see }}>
      <div className={tab === 'minutes' ? 'no-print' : undefined}>
        <p className="no-print"><Link to="/conferences">{words.all}</Link></p>
        <h1>{words.name(conference.number)}</h1>
        <Header conference={conference} seats={seats} />
        <Changes conference={conference} />
        <Acts conference={conference} seats={seats} />
      </div>
      <Tabs label={words.name(conference.number)} keys={tabs} words={words.tabs} here={tab} />
      {tab === 'agenda' && <Agenda conference={conference} seats={seats} />}
      {tab === 'attendance' && <AttendanceTab conference={conference} seats={seats} />}
      {tab === 'minutes' && <MinutesTab conference={conference} />}
      {tab === 'journal' && <Journal conference={conference} />}
    </SeenContext>
  );
}
