import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState, type FormEvent } from 'react';
import { answer, portal, review } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useKept } from '../../parts/useKept';
import { useToday } from '../../parts/useToday';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { meWords } from './words';

/** Has a colleague act in my place for some days. */
export function Delegate() {
  const words = useWords(meWords);
  const { account } = useSession();
  const today = useToday();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const empty = { to: '', from: today, until: '', reason: '' };
  const [draft, keep, forget] = useKept(`delegation:${account}`, empty);
  const [tried, setTried] = useState(false);
  const { data: colleagues, isPending } = useQuery({ queryKey: ['colleagues'], queryFn: () => answer(portal.GET('/api/colleagues')) });
  const make = useMutation({
    mutationFn: () => answer(review.POST('/delegations', { body: { ...draft, reason: draft.reason.trim() } })),
    onSuccess: (made) => {
      keep(empty);
      forget();
      setTried(false);
      void message.success(words.delegated(made.delegate));
      return queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
    },
  });
  const others = (colleagues ?? []).filter((c) => c.account !== account).map((c) => ({ value: c.account, label: c.account }));
  if (!isPending && others.length === 0) {
    return <p className="muted">{words.noColleagues}</p>;
  }
  const missing = {
    to: draft.to === '',
    from: draft.from === '',
    until: draft.until === '' || draft.until < draft.from,
    reason: draft.reason.trim() === '',
  };
  const send = (e: FormEvent) => {
    e.preventDefault();
    setTried(true);
    const first = (['to', 'from', 'until', 'reason'] as const).find((name) => missing[name]);
    if (first === undefined) {
      make.mutate();
    } else {
      document.getElementById(`delegate-${first}`)?.focus();
    }
  };
  const fault = (name: keyof typeof missing) => (tried && missing[name] ? 'error' : undefined);
  const day = (name: 'from' | 'until') => (
    <div>
      <label htmlFor={`delegate-${name}`}>{words[name]}</label>
      <DatePicker
        id={`delegate-${name}`}
        status={fault(name)}
        value={draft[name] === '' ? null : dayjs(draft[name])}
        minDate={dayjs(name === 'until' && draft.from !== '' ? draft.from : today)}
        onChange={(d) => keep({ ...draft, [name]: d?.format('YYYY-MM-DD') ?? '' })}
      />
      <div className="faults">{fault(name) && words.dayMissing[name]}</div>
    </div>
  );
  return (
    <form className="delegate no-print" onSubmit={send} noValidate aria-label={words.delegate}>
      <h3>{words.delegate}</h3>
      <div className="delegate-fields">
        <div>
          <label htmlFor="delegate-to">{words.to}</label>
          <Select
            id="delegate-to"
            aria-label={words.to}
            status={fault('to')}
            loading={isPending}
            options={others}
            value={draft.to === '' ? null : draft.to}
            onChange={(to: string) => keep({ ...draft, to })}
          />
          <div className="faults">{fault('to') && words.toMissing}</div>
        </div>
        {day('from')}
        {day('until')}
        <div className="delegate-reason">
          <label htmlFor="delegate-reason">{words.reason}</label>
          <Input
            id="delegate-reason"
            status={fault('reason')}
            aria-invalid={fault('reason') !== undefined}
            maxLength={200}
            value={draft.reason}
            onChange={(e) => keep({ ...draft, reason: e.target.value })}
          />
          <div className="faults">{fault('reason') && words.reasonMissing}</div>
        </div>
      </div>
      {make.error !== null && <Refusal error={make.error} />}
      <Button htmlType="submit" type="primary" loading={make.isPending}>{words.delegateNow}</Button>
    </form>
  );
}
