import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Timeline } from 'antd';
import { answer, review } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { Conference, JournalLine } from '../types';
import { askJournal, journalKey } from './Changes';
import { pageWords } from './words';

/** The conference's journal, the newest last, and the check of it. */
export function Journal({ conference }: { conference: Conference }) {
  const words = useWords(pageWords);
  const parts = useWords(partWords);
  const { data, error, refetch } = useQuery({ queryKey: journalKey(conference.id), queryFn: () => askJournal(conference.id) });
  if (error != null) {
    return <Refusal error={error} retry={() => void refetch()} />;
  }
  return (
    <>
      <Check id={conference.id} label={words.check} />
      {data === undefined ? <p role="status">{parts.loading}</p> : (
        <Timeline className="conf-journal" items={data.map((row) => ({ key: row.seq, content: <Row row={row} /> }))} />
      )}
    </>
  );
}

function Row({ row }: { row: JournalLine }) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  return (
    <div>
      <div>
        <strong>{titles.act[row.act] ?? row.act}</strong>
        {row.before !== row.after && <span className="muted">　→ {titles.state[row.after]}</span>}
        <span className="article">　{row.article}</span>
      </div>
      <div className="muted">
        <time dateTime={row.at}>{timeOf(row.at)}</time>
        {'　'}
        {row.body === 'system' ? words.system : row.bodyName}
        {'　'}
        {row.body !== 'system' && words.by(row.account)}
      </div>
      {row.reason != null && <div className="conf-text">{row.reason}</div>}
      <code className="conf-hash muted" title={row.hash}>{row.seq} · {row.hash.slice(0, 16)}</code>
    </div>
  );
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

function timeOf(at: string) {
  return clock.format(new Date(at));
}

/** Has every row recomputed. */
function Check({ id, label }: { id: string; label: string }) {
  const words = useWords(pageWords);
  const check = useMutation({ mutationFn: () => answer(review.GET('/conferences/{id}/verification', { params: { path: { id } } })) });
  const found = check.data;
  return (
    <div className="conf-changed no-print">
      <Button icon={<SafetyCertificateOutlined />} loading={check.isPending} onClick={() => check.mutate()}>{label}</Button>
      <div role="status">
        {found !== undefined && (
          <Alert
            showIcon
            type={found.verified ? 'success' : 'error'}
            title={found.verified
              ? words.checked(found.rows, found.head.slice(0, 16))
              : found.firstBrokenRow != null ? words.broken(found.firstBrokenRow) : words.disagrees}
          />
        )}
      </div>
      {check.error != null && <Refusal error={check.error} />}
    </div>
  );
}
