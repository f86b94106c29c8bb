import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Switch, Tag } from 'antd';
import { useState } from 'react';
import { answer, review } from '../../api/clients';
import type { components } from '../../api/generated/review';
import { Refusal } from '../../parts/Refusal';
import { localTime } from '../../parts/localTime';
import { useToday } from '../../parts/useToday';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { Delegate } from './Delegate';
import { meWords } from './words';

type Delegation = components['schemas']['Delegation'];

/** 委托代办 within my body: who acts in whose place, from when until when, and why. */
export function Delegations() {
  const words = useWords(meWords);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const today = useToday();
  const [over, showOver] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['live', 'tasks', 'delegations'],
    queryFn: () => answer(review.GET('/delegations', { params: { query: { size: 100 } } })),
  });
  const end = useMutation({
    mutationFn: (id: string) => answer(review.DELETE('/delegations/{id}', { params: { path: { id } } })),
    onSuccess: () => void message.success(words.delegationEnded),
    onSettled: () => queries.invalidateQueries({ queryKey: ['live', 'tasks'] }),
  });
  const isOver = (d: Delegation) => d.endedAt != null || d.until < today;
  const all = data?.items ?? [];
  const shown = all.filter((d) => over || !isOver(d));
  return (
    <section className="me-part" aria-labelledby="me-delegations">
      <h2 id="me-delegations">{words.delegations}</h2>
      <p className="muted">{words.delegationsMeans}</p>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {end.error !== null && <Refusal error={end.error} />}
      {data !== undefined && shown.length === 0 && <p>{words.noDelegations}</p>}
      <ul className="me-lines">
        {shown.map((d) => (
          <li key={d.id}>
            <DelegationLine delegation={d} over={isOver(d)} />
            {!isOver(d) && <End delegation={d} pending={end.isPending && end.variables === d.id} end={() => end.mutate(d.id)} />}
          </li>
        ))}
      </ul>
      {all.some(isOver) && (
        <label className="over">
          <Switch size="small" checked={over} onChange={showOver} /> {words.showOver(all.filter(isOver).length)}
        </label>
      )}
      <Delegate />
    </section>
  );
}

function DelegationLine({ delegation: d, over }: { delegation: Delegation; over: boolean }) {
  const words = useWords(meWords);
  const { account } = useSession();
  const who = (name: string) => (name === account ? words.me : name);
  return (
    <span className="me-line">
      <span>
        {words.actsFor(who(d.delegate), who(d.delegator))}
        {'　'}
        <Tag color={d.inForce ? 'success' : over ? 'default' : 'processing'}>
          {d.inForce ? words.inForce : over ? words.isOver : words.toCome}
        </Tag>
      </span>
      <span>{words.fromUntil(d.from, d.until)}　{d.reason}</span>
      {d.endedAt != null && <span className="muted">{words.endedBy(who(d.endedBy ?? ''), localTime(d.endedAt))}</span>}
    </span>
  );
}

/** Ended by the one who delegated or the one who acts; nobody else is offered it. */
function End({ delegation, pending, end }: { delegation: Delegation; pending: boolean; end: () => void }) {
  const words = useWords(meWords);
  const { account } = useSession();
  return account !== delegation.delegator && account !== delegation.delegate ? null : (
    <Popconfirm title={words.endDelegation} description={words.endDelegationMeans(delegation.delegate)} okText={words.end} onConfirm={end}>
      <Button loading={pending}>{words.end}</Button>
    </Popconfirm>
  );
}
