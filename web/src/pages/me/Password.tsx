import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { answer, portal } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { faultsOf } from './password';
import { meWords } from './words';

const nothing = { current: '', next: '', again: '' };

/** A password of my own. What it must be is said before anything is typed; what is wrong with it, once it was tried. */
export function Password() {
  const words = useWords(meWords);
  const { account } = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [typed, setTyped] = useState(nothing);
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: () => answer(portal.PUT('/api/session/password', { body: { current: typed.current, next: typed.next } })),
    onSuccess: () => {
      setTyped(nothing);
      setTried(false);
      void message.success(words.changed);
      return Promise.all([queries.invalidateQueries({ queryKey: ['session'] }), queries.invalidateQueries({ queryKey: ['sessions'] })]);
    },
  });
  const faults = {
    current: typed.current === '' ? [words.faults.missing] : [],
    next: faultsOf(typed.next, typed.current, account).map((f) => words.faults[f]),
    again: typed.again === typed.next ? [] : [words.faults.differs],
  };
  const send = (e: FormEvent) => {
    e.preventDefault();
    setTried(true);
    const first = (['current', 'next', 'again'] as const).find((name) => faults[name].length > 0);
    if (first === undefined) {
      change.mutate();
    } else {
      document.getElementById(`password-${first}`)?.focus();
    }
  };
  const fields = [
    { name: 'current', label: words.currentPassword, autoComplete: 'current-password' },
    { name: 'next', label: words.nextPassword, autoComplete: 'new-password' },
    { name: 'again', label: words.againPassword, autoComplete: 'new-password' },
  ] as const;
  return (
    <section className="me-part no-print" aria-labelledby="me-password">
      <h2 id="me-password">{words.password}</h2>
      <ul className="muted rules" id="password-rules">{words.rules.map((rule) => <li key={rule}>{rule}</li>)}</ul>
      <form className="password" onSubmit={send} noValidate>
        <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
        {fields.map(({ name, label, autoComplete }) => {
          const wrong = tried && faults[name].length > 0;
          return (
            <div key={name}>
              <label htmlFor={`password-${name}`}>{label}</label>
              <Input.Password
                id={`password-${name}`}
                autoComplete={autoComplete}
                status={wrong ? 'error' : undefined}
                aria-invalid={wrong}
                aria-describedby={`${name === 'next' ? 'password-rules ' : ''}password-${name}-faults`}
                value={typed[name]}
                onChange={(e) => setTyped({ ...typed, [name]: e.target.value })}
              />
              <div id={`password-${name}-faults`} className="faults">{wrong && faults[name].join(' ')}</div>
            </div>
          );
        })}
        {change.error !== null && <Refusal error={change.error} />}
        <Button htmlType="submit" type="primary" loading={change.isPending}>{words.changePassword}</Button>
      </form>
    </section>
  );
}
