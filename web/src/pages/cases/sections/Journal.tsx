import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { answer, review } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { localTime } from '../../../parts/localTime';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { useTitles } from '../titles';
import { caseKey, useJournal, type Case, type JournalLine } from '../useCase';

/** Everything that was done with the case, the newest first, and the check that nothing of it was changed. */
export default function Journal({ c }: { c: Case }) {
  const words = useWords(caseWords);
  const { data, error, refetch } = useJournal(c.id);
  return (
    <section aria-label={words.tabs.journal}>
      <Check c={c} />
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <p className="loading" role="status">{words.loading}</p>}
      <ol className="journal" reversed>
        {data?.toReversed().map((row) => <Row key={row.seq} c={c} row={row} />)}
      </ol>
    </section>
  );
}

function Row({ c, row }: { c: Case; row: JournalLine }) {
  const words = useWords(caseWords);
  const titles = useTitles(c);
  const system = row.body === 'system';
  return (
    <li>
      <div className="journal-head">
        <time dateTime={row.at}>{localTime(row.at)}</time>
        <strong>{system ? words.system : row.bodyName}</strong>
        <span className="journal-act">{titles.act(row.act)}</span>
        <span className="article">{words.article} {row.article}</span>
      </div>
      <div className="muted">
        {row.before === row.after
          ? words.journal.stays(titles.state(row.after))
          : words.journal.change(
              row.before === '' || row.before === 'Start' ? '' : titles.state(row.before),
              titles.state(row.after),
            )}
        {!system && <> · {words.journal.by(row.account)}</>}
        {row.onBehalfOf != null && <> · {words.journal.onBehalf(row.onBehalfOf)}</>}
        {' '}· {words.journal.row(row.seq)}
      </div>
      {row.reason != null && row.reason !== '' && <p className="journal-reason">{words.journal.reason}：{row.reason}</p>}
    </li>
  );
}

function Check({ c }: { c: Case }) {
  const words = useWords(caseWords).journal;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...caseKey(c.id), 'verification', c.version],
    queryFn: () => answer(review.GET('/cases/{id}/verification', { params: { path: { id: c.id } } })),
    enabled: false,
  });
  return (
    <div className="check">
      <Button className="no-print" loading={isFetching} onClick={() => void refetch()}>{words.verify}</Button>
      <div role="status">
        {error !== null && <Refusal error={error} />}
        {data !== undefined && (
          <Alert
            type={data.verified ? 'success' : 'error'}
            showIcon
            title={data.verified ? words.intact(data.rows) : words.broken(data.firstBrokenRow)}
            description={<>{words.head} <code className="hash">{data.head}</code></>}
          />
        )}
      </div>
    </div>
  );
}
