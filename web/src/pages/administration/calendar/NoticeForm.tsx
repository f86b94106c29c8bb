import { FileTextOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useRef, useState, type ComponentRef } from 'react';
import { useKept } from '../../../parts/useKept';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { NoticePreview } from './NoticePreview';
import { NoticeRefusal } from './NoticeRefusal';
import { rangeOfLine } from './refusals';
import { importNotice, previewNotice } from './sendNotice';
import { calendarWords } from './words';

/** Takes in a holiday notice, after showing what it would move. */
export function NoticeForm() {
  const words = useWords(calendarWords);
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const [text, keep, forget] = useKept(`${useSession().account} notice`, '');
  const [seen, setSeen] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const area = useRef<ComponentRef<typeof Input.TextArea>>(null);
  const preview = useMutation({ mutationFn: previewNotice, onSuccess: (_, previewed) => setSeen(previewed) });
  const send = useMutation({
    mutationFn: importNotice,
    onSuccess: async (imported) => {
      forget();
      keep('');
      preview.reset();
      void message.success(words.done(imported.number), 6);
      await queries.invalidateQueries({ queryKey: ['calendar'] });
      await queries.invalidateQueries({ queryKey: ['live'] });
    },
  });
  const ready = preview.data !== undefined && seen === text;

  function goTo(line: number) {
    const field = area.current?.resizableTextArea?.textArea;
    const [from, to] = rangeOfLine(text, line);
    field?.focus();
    field?.setSelectionRange(from, to);
  }
  function change(next: string) {
    keep(next);
    send.reset();
  }
  async function read(chosen: File | undefined) {
    if (chosen !== undefined) {
      change(await chosen.text());
      file.current!.value = '';
    }
  }
  const ask = () => modal.confirm({
    title: words.confirmTitle(preview.data?.number ?? ''),
    content: words.confirm(preview.data?.total ?? 0),
    okText: words.import,
    onOk: () => send.mutateAsync(text).catch(() => undefined), // told below the form
  });
  const error = send.error ?? preview.error;
  return (
    <section className="panel import-notice no-print" aria-labelledby="import-notice">
      <h2 id="import-notice">{words.importTitle}</h2>
      <p className="intro">{words.importIntro}</p>
      <div>
        <input ref={file} type="file" accept=".json,application/json" hidden onChange={(e) => void read(e.target.files?.[0])} />
        <Button icon={<FileTextOutlined />} onClick={() => file.current?.click()}>{words.upload}</Button>
      </div>
      <label htmlFor="notice-text">{words.text}</label>
      <Input.TextArea
        id="notice-text"
        ref={area}
        className="notice-text"
        autoSize={{ minRows: 8, maxRows: 24 }}
        spellCheck={false}
        value={text}
        placeholder={words.placeholder}
        onChange={(e) => change(e.target.value)}
      />
      {error !== null && <NoticeRefusal error={error} goTo={goTo} />}
      {preview.data !== undefined && !ready && text !== '' && <p role="status">{words.previewAgain}</p>}
      {ready && <NoticePreview preview={preview.data} />}
      <div className="filters">
        <Button
          type={ready ? 'default' : 'primary'}
          disabled={text.trim() === ''}
          loading={preview.isPending}
          onClick={() => preview.mutate(text)}
        >
          {words.preview}
        </Button>
        <Button type="primary" disabled={!ready} loading={send.isPending} onClick={ask}>{words.import}</Button>
      </div>
    </section>
  );
}
