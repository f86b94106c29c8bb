import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { answer, portal } from '../../api/clients';
import type { components } from '../../api/generated/portal';
import { Refusal } from '../../parts/Refusal';
import { localTime } from '../../parts/localTime';
import { useWords } from '../../words/language';
import { browserOf } from './browser';
import { meWords } from './words';

const few = 5;

type Line = components['schemas']['OwnSessionsLine'];

/** Where my account is signed in; what I do not know, I end. */
export function Sessions() {
  const words = useWords(meWords);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [every, showEvery] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['sessions'], queryFn: () => answer(portal.GET('/api/session/all')) });
  const end = useMutation({
    mutationFn: async (ids: string[]) => {
      for (const id of ids) {
        await answer(portal.DELETE('/api/session/all/{id}', { params: { path: { id } } }));
      }
    },
    onSuccess: (_, ids) => void message.success(words.endedSessions(ids.length)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const others = (data ?? []).filter((s) => !s.current);
  const shown = [...(data ?? []).filter((s) => s.current), ...others].slice(0, every ? undefined : few);
  return (
    <section className="me-part" aria-labelledby="me-sessions">
      <h2 id="me-sessions">{words.sessions}</h2>
      <p className="muted">{words.sessionsMeans}</p>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {end.error !== null && <Refusal error={end.error} />}
      {data === undefined && error === null && <Skeleton active />}
      <ul className="me-lines">
        {shown.map((session) => (
          <li key={session.id}>
            <SessionLine session={session} />
            {!session.current && (
              <Popconfirm
                title={words.endSession}
                description={words.endSessionMeans}
                okText={words.end}
                onConfirm={() => end.mutate([session.id])}
              >
                <Button
                  loading={end.isPending && end.variables.includes(session.id)}
                  aria-label={words.endNamed(browserOf(session.browser), localTime(session.begunAt))}
                >
                  {words.end}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {!every && data !== undefined && data.length > few && (
        <Button type="link" onClick={() => showEvery(true)}>{words.everySession(data.length)}</Button>
      )}
      {others.length > 1 && (
        <Popconfirm
          title={words.endOthersTitle(others.length)}
          description={words.endSessionMeans}
          okText={words.end}
          onConfirm={() => end.mutate(others.map((s) => s.id))}
        >
          <Button danger loading={end.isPending}>{words.endOthers}</Button>
        </Popconfirm>
      )}
    </section>
  );
}

function SessionLine({ session }: { session: Line }) {
  const words = useWords(meWords);
  return (
    <span className="me-line">
      <span>
        <strong title={session.browser}>{browserOf(session.browser) || words.unknownBrowser}</strong>
        {'　'}
        {session.address} {session.current && <Tag color="processing">{words.current}</Tag>}
      </span>
      <span className="muted">{words.sessionTimes(localTime(session.begunAt), localTime(session.seenAt), localTime(session.endsAt))}</span>
    </span>
  );
}
