import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { answer, review } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useSession } from '../../session/session';
import { localTime } from '../../parts/localTime';
import { useWords } from '../../words/language';
import { paperWords } from './sections/paperWords';
import { caseKey, useColleagues, type Case } from './useCase';

/** Who of my body has the case: handing it over to a colleague and taking it back. */
export function Assignment({ c }: { c: Case }) {
  const words = useWords(paperWords).assignment;
  const { account } = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: [...caseKey(c.id), 'assignment'],
    queryFn: () => answer(review.GET('/cases/{id}/assignment', { params: { path: { id: c.id } } })),
  });
  const givingBack = useMutation({
    mutationFn: () => answer(review.DELETE('/cases/{id}/assignment', { params: { path: { id: c.id } } })),
    onSuccess: () => {
      void message.success(words.givenBack);
      void queries.invalidateQueries({ queryKey: caseKey(c.id) });
      void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
    },
  });
  const charge = data?.assignedTo ?? undefined;
  return (
    <div className="charge no-print">
      <span>
        {words.title}
        {charge === undefined ? <span className="muted">{words.nobody}</span> : charge === account ? words.me(charge) : charge}
      </span>
      {c.closedOn == null && <Button size="small" onClick={() => setOpen(true)}>{words.give}</Button>}
      {charge !== undefined && (
        <Popconfirm title={words.back} description={words.backAsk} onConfirm={() => givingBack.mutate()}>
          <Button size="small" loading={givingBack.isPending}>{words.back}</Button>
        </Popconfirm>
      )}
      {givingBack.error !== null && <Refusal error={givingBack.error} />}
      {data !== undefined && data.history.length > 0 && (
        <details>
          <summary>{words.history}</summary>
          <ul>
            {data.history.map((h) => (
              <li key={h.at}>
                {localTime(h.at)} {words.handed(h.by, h.to)}
                {h.endedAt != null && <span className="muted"> {words.until(localTime(h.endedAt))}</span>}
                {h.reason != null && h.reason !== '' && <div className="muted">{h.reason}</div>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {open && <HandOver c={c} onClose={() => setOpen(false)} />}
    </div>
  );
}

type Given = { to: string; reason?: string };

function HandOver({ c, onClose }: { c: Case; onClose: () => void }) {
  const words = useWords(paperWords).assignment;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { account } = useSession();
  const [form] = Form.useForm<Given>();
  const colleagues = useColleagues(true);
  const giving = useMutation({
    mutationFn: (given: Given) => answer(review.POST('/cases/{id}/assignment', { params: { path: { id: c.id } }, body: given })),
    onSuccess: (_, { to }) => {
      void message.success(words.given(to));
      void queries.invalidateQueries({ queryKey: caseKey(c.id) });
      void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
      onClose();
    },
  });
  return (
    <Modal open title={words.give} okText={words.give} onOk={form.submit} confirmLoading={giving.isPending} onCancel={onClose}>
      <Form<Given> form={form} name="hand-over" layout="vertical" onFinish={(given) => giving.mutate(given)}>
        {colleagues.data?.length === 1 && <p className="muted">{words.alone}</p>}
        {colleagues.error !== null && <Refusal error={colleagues.error} />}
        <Form.Item name="to" label={words.to} rules={[{ required: true, message: words.choose }]}>
          <Select
            loading={colleagues.isPending}
            options={colleagues.data?.map((a) => ({ value: a.account, label: a.account === account ? words.me(account) : a.account }))}
          />
        </Form.Item>
        <Form.Item name="reason" label={words.reason}>
          <Input.TextArea maxLength={500} className="grows" style={{ minHeight: '3.8em' }} />
        </Form.Item>
      </Form>
      {giving.error !== null && <Refusal error={giving.error} />}
    </Modal>
  );
}
