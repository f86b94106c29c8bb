import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Tag } from 'antd';
import { answer, review } from '../../../api/clients';
import type { components } from '../../../api/generated/review';
import { Refusal } from '../../../parts/Refusal';
import { useSession } from '../../../session/session';
import { localTime } from '../../../parts/localTime';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { caseKey, type Case } from '../useCase';
import { Cards } from './Cards';
import { paperWords } from './paperWords';

type Sent = components['schemas']['SentNoticesSent'];

/** What went out with one act to several bodies. */
type Letter = { first: Sent; to: Sent[] };

/** The written notices of the case, those that my body has to sign for first. */
export function Notices({ c }: { c: Case }) {
  const { system } = useWords(caseWords);
  const words = useWords(paperWords).papers;
  const { body } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: [...caseKey(c.id), 'notices'],
    queryFn: () => answer(review.GET('/cases/{id}/notices', { params: { path: { id: c.id } } })),
  });
  const waits = (letter: Letter) => letter.to.some((n) => n.to.code === body && n.receivedAt == null);
  return (
    <>
      <h2>{words.notices}</h2>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="muted">{words.noNotices}</p>}
      {data !== undefined && data.length > 0 && (
        <Cards
          caption={words.notices}
          rows={lettersOf(data).sort((a, b) => Number(waits(b)) - Number(waits(a)))}
          rowKey={({ first }) => first.id}
          columns={[
            {
              title: words.noticeKind,
              show: ({ first: n }) => (
                <>
                  {n.kind} <span className="article">{n.article}</span>
                  {n.reason != null && n.reason !== '' && <div className="muted">{n.reason}</div>}
                </>
              ),
            },
            { title: words.from, show: ({ first: n }) => (n.from.code === 'system' ? system : n.from.name) },
            { title: words.sentOn, show: ({ first: n }) => n.sentOn },
            {
              title: words.receipt,
              show: ({ to }) => (
                <ul className="receipts">
                  {to.map((n) => <li key={n.id}><span>{n.to.name}</span> <Receipt c={c} notice={n} /></li>)}
                </ul>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

/** The newest first. */
function lettersOf(notices: Sent[]): Letter[] {
  const letters = new Map<string, Letter>();
  for (const n of notices.toReversed()) {
    const key = [n.kind, n.from.code, n.sentOn, n.reason].join('\n');
    const letter = letters.get(key) ?? { first: n, to: [] };
    letter.to.push(n);
    letters.set(key, letter);
  }
  return [...letters.values()];
}

function Receipt({ c, notice: n }: { c: Case; notice: Sent }) {
  const words = useWords(paperWords).papers;
  const { body } = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const receiving = useMutation({
    mutationFn: () => answer(review.POST('/notices/{id}/receipt', { params: { path: { id: n.id } } })),
    onSuccess: () => {
      void message.success(words.received(n.kind));
      void queries.invalidateQueries({ queryKey: caseKey(c.id) });
      void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
    },
  });
  return n.receivedAt != null ? (
    <>{words.receivedAt(localTime(n.receivedAt), n.receivedBy ?? '')}</>
  ) : (
    <>
      <Tag color="warning">{words.open(n.daysOpen)}</Tag>
      {n.to.code === body && (
        <Popconfirm title={words.receiveWhat(n.kind)} description={words.receiveAsk} onConfirm={() => receiving.mutate()}>
          <Button size="small" type="primary" className="no-print" loading={receiving.isPending} aria-label={words.receiveWhat(n.kind)}>
            {words.receive}
          </Button>
        </Popconfirm>
      )}
      {receiving.error !== null && <Refusal error={receiving.error} />}
    </>
  );
}
