import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { answer, portal } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { localTime } from '../../../parts/localTime';
import { useWords } from '../../../words/language';
import { browserOf } from '../../me/browser';
import { DataTable } from '../DataTable';
import { accountWords } from './words';

/** The sessions of an account, and ending them. */
export function AccountSessions({ name }: { name: string }) {
  const words = useWords(accountWords);
  const parts = useWords(partWords);
  const { message } = App.useApp();
  const queries = useQueryClient();
  const path = { name };
  const { data, error, refetch } = useQuery({
    queryKey: ['accounts', name, 'sessions'],
    queryFn: () => answer(portal.GET('/api/accounts/{name}/sessions', { params: { path } })),
  });
  const end = useMutation({
    mutationFn: () => answer(portal.DELETE('/api/accounts/{name}/sessions', { params: { path } })),
    onSuccess: async () => {
      void message.success(words.sessionsEnded(name));
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  return (
    <>
      <h2>{words.sessions}</h2>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {end.error !== null && <Refusal error={end.error} />}
      {data === undefined ? error === null && <p role="status">{parts.loading}</p> : (
        <DataTable
          caption={words.sessions}
          rows={data}
          rowKey={(s) => s.id}
          empty={words.noSessions}
          columns={[
            { key: 'begun', title: words.begun, names: true, show: (s) => localTime(s.begunAt) },
            { key: 'seen', title: words.seen, whole: true, show: (s) => localTime(s.seenAt) },
            { key: 'ends', title: words.ends, whole: true, show: (s) => localTime(s.endsAt) },
            { key: 'address', title: words.address, show: (s) => <span className="code">{s.address}</span> },
            { key: 'browser', title: words.browser, whole: true, show: (s) => browserOf(s.browser) },
          ]}
        />
      )}
      {data !== undefined && data.length > 0 && (
        <p>
          <Popconfirm title={words.endSessionsAsk(name)} okText={words.endSessions} onConfirm={() => end.mutate()}>
            <Button danger loading={end.isPending}>{words.endSessions}</Button>
          </Popconfirm>
        </p>
      )}
    </>
  );
}
