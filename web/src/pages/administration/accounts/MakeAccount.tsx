import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { answer, portal } from '../../../api/clients';
import { useBodies } from '../../../parts/law';
import { Refusal } from '../../../parts/Refusal';
import { useKept } from '../../../parts/useKept';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { administratorCode, freeName } from './names';
import { accountWords, type Administrator } from './words';

const kinds: Administrator[] = ['System', 'Security', 'Audit'];

/** The system administrator makes an account: a body, and a name that is suggested. */
export function MakeAccount() {
  const words = useWords(accountWords);
  const session = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { data: bodies, isPending } = useBodies();
  const [open, setOpen] = useState(false);
  const [typed, type, forget] = useKept(`${session.account} account`, { code: '', name: '' });
  const make = useMutation({
    mutationFn: () => answer(portal.POST('/api/accounts', {
      body: { name: typed.name.trim(), body: isKind(typed.code, session.body) ? session.body : typed.code },
    })),
    onSuccess: async (made) => {
      forget();
      type({ code: '', name: '' });
      setOpen(false);
      void message.success(words.made(made.name));
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  const suggest = useMutation({
    mutationFn: async (code: string) => {
      const body = isKind(code, session.body) ? session.body : code;
      const found = await answer(portal.GET('/api/accounts', { params: { query: { body, size: 100 } } }));
      return freeName(code, found.items.map((a) => a.name));
    },
    onSuccess: (name, code) => type({ code, name }),
  });
  const choose = (code: string) => {
    make.reset();
    type({ code, name: '' });
    suggest.mutate(code);
  };
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>{words.make}</Button>
      <Modal
        open={open}
        title={words.make}
        okText={words.make}
        okButtonProps={{ disabled: typed.code === '' || typed.name.trim() === '' }}
        confirmLoading={make.isPending}
        onOk={() => make.mutate()}
        onCancel={() => setOpen(false)}
      >
        <div className="initial">
          <p>{words.makeIntro}</p>
          <label htmlFor="account-body">{words.body}</label>
          <Select
            id="account-body"
            aria-label={words.body}
            placeholder={words.chooseBody}
            showSearch={{ optionFilterProp: 'label' }}
            loading={isPending}
            value={typed.code === '' ? undefined : typed.code}
            onChange={choose}
            options={[
              ...(bodies ?? []).map((b) => ({ value: b.code, label: b.name })),
              ...kinds.map((k) => ({
                value: administratorCode(k, session.body),
                label: `${words.administrators}：${words.administrator[k]}`,
              })),
            ]}
          />
          <label htmlFor="account-name">{words.accountName}</label>
          <Input
            id="account-name"
            aria-describedby="account-name-hint"
            maxLength={100}
            value={typed.name}
            onChange={(e) => type({ ...typed, name: e.target.value })}
          />
          <p id="account-name-hint" className="muted">{words.nameHint}</p>
          {make.error !== null && <Refusal error={make.error} />}
        </div>
      </Modal>
    </>
  );
}

/** Whether the chosen code names a kind of administrator and not a body. */
function isKind(code: string, platform: string) {
  return kinds.some((k) => administratorCode(k, platform) === code);
}
