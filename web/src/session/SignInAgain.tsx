import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, portal } from '../api/clients';
import { problemOf, type Problem } from '../api/problem';
import { shellWords } from '../shell/words';
import { useWords } from '../words/language';
import { signedInAgain } from './ended';
import type { Session } from './session';

/** Signs the same account in again over the page that was being worked on. */
export default function SignInAgain() {
  const words = useWords(shellWords);
  const queries = useQueryClient();
  const account = queries.getQueryData<Session>(['session'])?.account;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function signIn(credentials: { account: string; password: string }) {
    setBusy(true);
    try {
      const session = await answer(portal.POST('/api/session', { body: credentials }));
      queries.setQueryData(['session'], session);
      signedInAgain();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal open title={words.ended} footer={null} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{words.endedWhy}</p>
      {problem !== null && <Alert type="error" showIcon role="alert" title={problem.detail} />}
      <Form layout="vertical" initialValues={{ account }} onFinish={(given) => void signIn(given)} requiredMark={false}>
        <Form.Item name="account" label={words.account} rules={[{ required: true }]}>
          <Input autoComplete="username" readOnly={account !== undefined} />
        </Form.Item>
        <Form.Item name="password" label={words.password} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>{words.signIn}</Button>
        <Button type="link" href={`/sign-in?from=${encodeURIComponent(location.pathname + location.search)}`}>{words.otherWay}</Button>
      </Form>
    </Modal>
  );
}
