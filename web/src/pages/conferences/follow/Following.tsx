import { Button } from 'antd';
import { useState } from 'react';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import type { Decision } from '../types';
import { conferencesWords } from '../words';
import { FollowForm } from './FollowForm';

/** What was reported on a decision, and for the responsible body and the office the next step. */
export function Following({ decision: d }: { decision: Decision }) {
  const words = useWords(conferencesWords);
  const { body, role } = useSession();
  const [open, setOpen] = useState<'progress' | 'close' | null>(null);
  return (
    <div className="conf-following">
      {d.progress.length === 0 && d.responsible != null && d.closed == null && <span className="muted">{words.noReports}</span>}
      <ul>
        {d.progress.map((p, at) => <li key={at}><time dateTime={p.on}>{p.on}</time> <span className="conf-text">{p.text}</span></li>)}
        {d.closed != null && <li><strong>{words.closedOn(d.closed.on)}</strong> <span className="conf-text">{d.closed.text}</span></li>}
      </ul>
      {d.open && (
        <div className="conf-actions no-print">
          {d.responsible?.code === body && <Button size="small" onClick={() => setOpen('progress')}>{words.report}</Button>}
          {role === 'EstablishmentOffice' && <Button size="small" onClick={() => setOpen('close')}>{words.close}</Button>}
        </div>
      )}
      {open != null && <FollowForm decision={d} doing={open} close={() => setOpen(null)} />}
    </div>
  );
}
