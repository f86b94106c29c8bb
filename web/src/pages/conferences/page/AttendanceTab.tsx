import { Button } from 'antd';
import { useState } from 'react';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { Seats } from '../agenda/Seats';
import type { Conference, Seat } from '../types';
import { conferencesWords } from '../words';
import { AttendanceForm } from './AttendanceForm';
import { AttendanceTable } from './AttendanceTable';
import { LeaveForm } from './LeaveForm';
import { actOf, may } from './next';
import { useToday } from '../../../parts/useToday';
import { pageWords } from './words';

/** Who is invited and why; after the notice who asked for leave and who was there. */
export function AttendanceTab({ conference, seats }: { conference: Conference; seats: Seat[] }) {
  const words = useWords(pageWords);
  const list = useWords(conferencesWords);
  const { body } = useSession();
  const today = useToday();
  const [open, setOpen] = useState<'leave' | 'record' | null>(null);
  const close = () => setOpen(null);
  if (conference.attendance.length === 0) {
    return (
      <>
        <p className="muted">{words.before}</p>
        <Seats seats={seats} caption={list.invited} />
      </>
    );
  }
  const invited = conference.attendance.some((a) => a.body === body);
  const recording = may(conference, 'record-attendance');
  const early = today < conference.day;
  const recorded = conference.attendance.filter((a) => a.presence != null).length;
  return (
    <>
      <p role="status">{words.recorded(recorded, conference.attendance.length)}</p>
      <div className="conf-actions no-print">
        {recording && open !== 'record' && (
          <Button type={early ? 'default' : 'primary'} disabled={early} onClick={() => setOpen('record')}>{words.record}</Button>
        )}
        {invited && may(conference, 'ask-leave') && open !== 'leave' && (early || !recording) && (
          <Button disabled={!early} onClick={() => setOpen('leave')}>{words.leave}</Button>
        )}
        {recording && early && <Why said={words.tooEarly(conference.day)} article={actOf(conference, 'record-attendance')?.article} />}
        {invited && may(conference, 'ask-leave') && !early && !recording && (
          <Why said={`${words.leave}：${words.leaveLate}`} article={actOf(conference, 'ask-leave')?.article} />
        )}
      </div>
      {open === 'leave' && <LeaveForm conference={conference} close={close} />}
      {open === 'record'
        ? <AttendanceForm conference={conference} close={close} />
        : <AttendanceTable conference={conference} seats={seats} />}
    </>
  );
}

function Why({ said, article }: { said: string; article?: string }) {
  return <span className="muted">{said} <span className="article">{article}</span></span>;
}
