import { Button } from 'antd';
import { useState } from 'react';
import { answer, review } from '../../../api/clients';
import { useWords } from '../../../words/language';
import type { ActName, CaseView, Conference, Item, Seat } from '../types';
import { DecideForm } from './DecideForm';
import { MotionForm } from './MotionForm';
import { actOf, may } from './next';
import { OpinionForm } from './OpinionForm';
import { ReasonForm } from './ReasonForm';
import { useToday } from '../../../parts/useToday';
import { useAct } from './useAct';
import { pageWords } from './words';

type Props = { conference: Conference; item: Item; seats: Seat[]; case: CaseView | undefined };

const forms = ['give-subject-opinion', 'put-motion', 'conclude-item', 'drop-item'] as const;

/** What my body may do on an item that is not decided yet. */
export function ItemActs({ conference, item, seats, case: c }: Props) {
  const words = useWords(pageWords);
  const today = useToday();
  const [open, setOpen] = useState<ActName | null>(null);
  const close = () => setOpen(null);
  const drop = useAct<string>(
    conference,
    words.drop,
    (header, reason) => answer(review.POST('/conferences/{id}/items/{item}/drop', {
      params: { path: { id: conference.id, item: item.number }, header },
      body: { reason },
    })),
    close,
  );
  const shown = forms.filter((name) => may(conference, name) || open === name);
  const labels: Record<(typeof forms)[number], string> = {
    'give-subject-opinion': words.opinion, 'put-motion': words.putMotion, 'conclude-item': words.decide, 'drop-item': words.drop,
  };
  const early = today < conference.day;
  return shown.length === 0 ? null : (
    <div className="no-print">
      <div className="conf-actions" role="group" aria-label={`${item.number} ${words.can}`}>
        {shown.map((name) => (
          <Button
            key={name}
            type={name === 'conclude-item' && !early ? 'primary' : 'default'}
            disabled={name === 'conclude-item' && early}
            aria-expanded={open === name}
            aria-describedby={name === 'conclude-item' && early ? `early-${item.number}` : undefined}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {labels[name]}
          </Button>
        ))}
        {early && may(conference, 'conclude-item') && (
          <span id={`early-${item.number}`} className="muted">
            {words.tooEarly(conference.day)} <span className="article">{actOf(conference, 'conclude-item')?.article}</span>
          </span>
        )}
      </div>
      {open === 'give-subject-opinion' && <OpinionForm conference={conference} item={item} seats={seats} close={close} />}
      {open === 'put-motion' && <MotionForm conference={conference} item={item} case={c} close={close} />}
      {open === 'conclude-item' && <DecideForm conference={conference} item={item} case={c} close={close} />}
      {open === 'drop-item' && (
        <ReasonForm
          kept={`conference:${conference.id}:${item.number}:drop`}
          label={words.dropReason}
          action={words.drop}
          ask={words.dropAsk}
          conference={conference}
          act={drop}
          possible={actOf(conference, 'drop-item')}
          close={close}
        />
      )}
    </div>
  );
}
