import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, registry } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useFilters } from '../../parts/useFilters';
import { useToday } from '../../parts/useToday';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { ApplyForChange } from './ApplyForChange';
import { moment, momentSearch } from './asked';
import { StateTag } from './columns';
import { Completion } from './Completion';
import { EntryFacts } from './EntryFacts';
import { EntryLife } from './EntryLife';
import { entryWords } from './entryWords';
import './lists.css';
import { listWords, type ListedDuty } from './words';

/** An entry of the duty lists with all that is known of it. */
export function Component() {
  const { id = '' } = useParams();
  const filters = useFilters();
  const words = useWords(entryWords);
  const asked = moment(filters);
  const { data, error, refetch } = useQuery({
    queryKey: ['entries', 'one', id, asked],
    queryFn: () => answer(registry.GET('/entries/{id}', { params: { path: { id }, query: asked } })),
  });
  useTitle(data?.title ?? words.entry);
  if (error !== null) {
    return (
      <>
        <h1>{words.entry}</h1>
        <Refusal error={error} retry={() => void refetch()} more={<Link to={`/lists${momentSearch(filters)}`}>{words.toLists}</Link>} />
      </>
    );
  }
  return data === undefined ? <Skeleton active title paragraph={{ rows: 8 }} /> : <Shown entry={data} />;
}

function Shown({ entry }: { entry: ListedDuty }) {
  const words = useWords(entryWords);
  const list = useWords(listWords);
  const filters = useFilters();
  const today = useToday();
  const [asOf, knownAt] = [filters.get('asOf'), filters.get('knownAt')];
  const past = asOf !== undefined || knownAt !== undefined;
  return (
    <article>
      <p className="no-print"><Link to={`/lists${momentSearch(filters)}`}>{words.toLists}</Link></p>
      <div className="entry-head">
        <h1>{entry.title}</h1>
        <StateTag entry={entry} />
        <Button className="no-print" icon={<PrinterOutlined />} onClick={() => window.print()}>{words.print}</Button>
      </div>
      {past && (
        <Alert
          type="info"
          showIcon
          title={list.shown(asOf ?? today, knownAt?.replace('T', ' '))}
          action={<Button size="small" onClick={() => filters.set({ asOf: null, knownAt: null })}>{list.backToToday}</Button>}
        />
      )}
      {entry.duplicateOf != null && (
        <Alert type="warning" showIcon title={words.duplicate} action={<Link to={`/lists/${entry.duplicateOf}`}>{words.seeOther}</Link>} />
      )}
      <EntryFacts entry={entry} on={asOf ?? today} />
      {!past && <ApplyForChange entry={entry} />}
      <Completion entry={entry} mayState={!past} />
      <EntryLife entry={entry} />
    </article>
  );
}
