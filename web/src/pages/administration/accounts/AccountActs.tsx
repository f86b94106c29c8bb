import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Refusal } from '../../../parts/Refusal';
import { useKept } from '../../../parts/useKept';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { actsIn, doAct, type Account, type Act } from './acts';
import { Initial } from './Initial';
import { accountWords } from './words';

/** What can be done to the account in its state; each after a question that says what will happen. */
export function AccountActs({ account }: { account: Account }) {
  const words = useWords(accountWords);
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [asked, ask] = useState<Act | null>(null);
  const [initial, setInitial] = useState<string | null>(null);
  const [reason, setReason, forgetReason] = useKept(`${useSession().account} disable ${account.name}`, '');
  const act = useMutation({
    mutationFn: (chosen: Act) => doAct(account.name, chosen, reason),
    onSuccess: async (password, chosen) => {
      ask(null);
      setInitial(password);
      if (chosen === 'disable') {
        forgetReason();
        setReason('');
      }
      const said = { unlock: words.unlocked, disable: words.disabled, enable: words.enabled, activate: null, reset: null }[chosen];
      if (said !== null) {
        void message.success(said(account.name));
      }
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  const begin = (chosen: Act) => {
    act.reset();
    ask(chosen);
  };
  return (
    <>
      <div className="filters">
        {actsIn[account.state].map((a) => (
          <Button key={a} danger={a === 'disable'} onClick={() => begin(a)}>{words[a]}</Button>
        ))}
      </div>
      {asked !== null && (
        <Modal
          open
          title={words[asked]}
          okText={words[asked]}
          okButtonProps={{ danger: asked === 'disable', disabled: asked === 'disable' && reason.trim() === '' }}
          confirmLoading={act.isPending}
          onOk={() => act.mutate(asked)}
          onCancel={() => ask(null)}
        >
          <div className="initial">
            <p>{questionOf(asked, words)(account.name)}</p>
            {asked === 'disable' && (
              <label>
                {words.disableReason}
                <Input.TextArea value={reason} maxLength={200} showCount rows={3} onChange={(e) => setReason(e.target.value)} />
              </label>
            )}
            {act.error !== null && <Refusal error={act.error} />}
          </div>
        </Modal>
      )}
      {initial !== null && <Initial name={account.name} password={initial} close={() => setInitial(null)} />}
    </>
  );
}

function questionOf(act: Act, words: (typeof accountWords)['zh']): (name: string) => string {
  return {
    activate: words.activateAsk,
    reset: words.resetAsk,
    unlock: words.unlockAsk,
    disable: words.disableAsk,
    enable: words.enableAsk,
  }[act];
}
