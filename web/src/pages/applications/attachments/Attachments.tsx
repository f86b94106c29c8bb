import { DeleteOutlined, DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Popconfirm, Progress, Tag, Upload } from 'antd';
import { useState } from 'react';
import { answer, intake } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { useWords } from '../../../words/language';
import type { Attachment } from '../api';
import { words as all } from '../words';
import { faultOf, upload } from './upload';
import './attachments.css';

type Sending = { key: number; name: string; percent: number; error?: unknown; fault?: string };

/** The files of an application. `change`: files come and go; `scan`: only scans of sealed pages are added; `read`: they are read. */
export function Attachments({ application, may }: { application: string; may: 'change' | 'scan' | 'read' }) {
  const words = useWords(all);
  const queries = useQueryClient();
  const key = ['attachments', application];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => answer(intake.GET('/applications/{id}/attachments', { params: { path: { id: application } } })),
  });
  const [sendings, setSendings] = useState<Sending[]>([]);
  const [code, setCode] = useState('');
  const { message } = App.useApp();
  const update = (sending: Sending) => setSendings((old) => [...old.filter((s) => s.key !== sending.key), sending]);
  const end = (ended: number) => setSendings((old) => old.filter((s) => s.key !== ended));

  async function take(file: File) {
    const sending: Sending = { key: Date.now() + Math.random(), name: file.name, percent: 0 };
    const fault = faultOf(file);
    if (fault !== null) {
      update({ ...sending, fault: words[fault](file.name) });
      return;
    }
    update(sending);
    try {
      await upload(application, file, may === 'scan' ? code.trim() : undefined, (percent) => update({ ...sending, percent }));
      end(sending.key);
      void message.success(words.attached(file.name));
      void queries.invalidateQueries({ queryKey: key });
    } catch (failure) {
      update({ ...sending, error: failure });
    }
  }

  return (
    <section className="attachments" aria-labelledby="attachments-title">
      <h2 id="attachments-title">{words.attachments}</h2>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="muted">{words.noAttachments}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="files">{data.map((file) => <File key={file.id} file={file} mayRemove={may === 'change'} />)}</ul>
      )}
      {sendings.map((s) => <Progressing key={s.key} sending={s} dismiss={() => end(s.key)} />)}
      {may !== 'read' && (
        <div className="attach">
          {may === 'scan' && (
            <label>
              {words.printCode} <Input value={code} maxLength={64} style={{ width: 220 }} onChange={(e) => setCode(e.target.value)} />
            </label>
          )}
          <Upload
            multiple={may === 'change'}
            showUploadList={false}
            accept=".pdf,.ofd,.docx,.xlsx,.jpg,.jpeg,.png"
            customRequest={({ file }) => void take(file as File)}
          >
            <Button icon={<UploadOutlined />} disabled={may === 'scan' && code.trim() === ''}>
              {may === 'scan' ? words.attachScan : words.attach}
            </Button>
          </Upload>
          <span className="muted">{may === 'scan' ? words.scanWhy : words.attachWhy}</span>
        </div>
      )}
    </section>
  );
}

function Progressing({ sending, dismiss }: { sending: Sending; dismiss: () => void }) {
  const words = useWords(all);
  if (sending.fault !== undefined || sending.error !== undefined) {
    const close = <Button size="small" onClick={dismiss}>{words.dismiss}</Button>;
    return (
      <div className="not-sent" role="alert">
        {sending.fault === undefined
          ? <><p>{words.notAttached(sending.name)}</p><Refusal error={sending.error} more={close} /></>
          : <p>{sending.fault} {close}</p>}
      </div>
    );
  }
  return (
    <div className="sending">
      <span>{words.uploading(sending.name, sending.percent)}</span>
      <Progress percent={sending.percent} size="small" aria-label={sending.name} />
    </div>
  );
}

function File({ file, mayRemove }: { file: Attachment; mayRemove: boolean }) {
  const words = useWords(all);
  const parts = useWords(partWords);
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      answer(intake.DELETE('/applications/{id}/attachments/{attachmentId}', {
        params: { path: { id: file.applicationId, attachmentId: file.id } },
      })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['attachments', file.applicationId] }),
  });
  return (
    <li>
      <a
        href={`/api/intake/applications/${file.applicationId}/attachments/${file.id}`}
        download={file.name}
        aria-label={words.download(file.name)}
      >
        <DownloadOutlined aria-hidden /> {file.name}
      </a>
      <span className="muted">{sizeOf(file.size)}</span>
      {file.kind === 'SealedScan' && <Tag>{words.sealedScan} {file.printCode}</Tag>}
      {mayRemove && (
        <Popconfirm
          title={words.removeSure}
          okText={parts.confirm}
          cancelText={parts.cancel}
          onConfirm={() => remove.mutateAsync().catch(() => undefined)}
        >
          <Button type="text" danger icon={<DeleteOutlined />} loading={remove.isPending} aria-label={words.remove(file.name)} />
        </Popconfirm>
      )}
      {remove.error !== null && <Refusal error={remove.error} />}
    </li>
  );
}

function sizeOf(bytes: number) {
  return bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
