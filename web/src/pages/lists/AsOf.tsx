import { Alert, Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Filters } from '../../parts/useFilters';
import { useToday } from '../../parts/useToday';
import { useWords } from '../../words/language';
import { listWords } from './words';

const day = 'YYYY-MM-DD';
const minute = 'YYYY-MM-DDTHH:mm';

/** The list as it stood on a day, and as it was known at an instant; both explained, for they are easily taken for one another. */
export function AsOf({ filters }: { filters: Filters }) {
  const words = useWords(listWords);
  const today = useToday();
  const [asOf, knownAt] = [filters.get('asOf'), filters.get('knownAt')];
  const past = asOf !== undefined || knownAt !== undefined;
  const [open, setOpen] = useState(past);
  return (
    <section className="as-of no-print" aria-label={words.moment}>
      {past && (
        <Alert
          type="info"
          showIcon
          role="status"
          title={words.shown(asOf ?? today, knownAt?.replace('T', ' '))}
          action={<Button size="small" onClick={() => filters.set({ asOf: null, knownAt: null })}>{words.backToToday}</Button>}
        />
      )}
      <Button type="link" aria-expanded={open} aria-controls="as-of" onClick={() => setOpen(!open)}>{words.moment}</Button>
      <div id="as-of" className="as-of-fields" hidden={!open}>
        <label>
          <span>{words.asOf}</span>
          <DatePicker value={asOf === undefined ? null : dayjs(asOf)} onChange={(d) => filters.set({ asOf: d?.format(day) })} />
          <span className="muted">{words.asOfMeans}</span>
        </label>
        <label>
          <span>{words.knownAt}</span>
          <DatePicker
            showTime={{ format: 'HH:mm' }}
            format="YYYY-MM-DD HH:mm"
            value={knownAt === undefined ? null : dayjs(knownAt)}
            onChange={(d) => filters.set({ knownAt: d?.format(minute) })}
          />
          <span className="muted">{words.knownAtMeans}</span>
        </label>
      </div>
    </section>
  );
}
