import { Alert, App, Button, Input, Modal, type InputRef } from 'antd';
import { useRef } from 'react';
import { useWords } from '../../../words/language';
import { accountWords } from './words';

/** A first password, shown once: closed only by saying that it was noted. */
export function Initial({ name, password, close }: { name: string; password: string; close: () => void }) {
  const words = useWords(accountWords);
  const { message } = App.useApp();
  const field = useRef<InputRef>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(password);
      void message.success(words.copied);
    } catch {
      field.current?.select(); // not served over HTTPS, or not allowed
      void message.info(words.selected);
    }
  }
  return (
    <Modal
      open
      title={words.once}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={<Button type="primary" onClick={close}>{words.handed}</Button>}
    >
      <div className="initial">
        <Alert type="warning" showIcon title={words.onceWhy(name)} />
        <Input ref={field} readOnly value={password} aria-label={words.once} className="code" />
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
    </Modal>
  );
}
