import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select, Upload } from 'antd';
import { useState } from 'react';
import { answer, intake } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { useWords } from '../../../words/language';
import { caseKey, type Case } from '../useCase';
import { usePrints } from './Prints';
import { paperWords } from './paperWords';

/** Brings back the scan of a sealed page, bound to its print by the code at its foot. */
export function UploadScan({ c }: { c: Case }) {
  const words = useWords(paperWords).papers;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [code, setCode] = useState<string>();
  const codes = (usePrints(c).data ?? []).flatMap((p) =>
    p.printed.map((g) => ({ value: g.code, label: `${g.code}　${p.title}　${g.printedOn}` })));
  const sending = useMutation({
    mutationFn: ({ scan, printCode }: { scan: File; printCode: string }) => {
      const form = new FormData();
      form.set('kind', 'SealedScan');
      form.set('printCode', printCode);
      form.set('file', scan);
      return answer(intake.POST('/applications/{id}/attachments', {
        params: { path: { id: c.id } },
        body: { file: '' },
        bodySerializer: () => form,
      }));
    },
    onSuccess: (_, { scan }) => {
      void message.success(words.sent(scan.name));
      setFile(undefined);
      setCode(undefined);
      void queries.invalidateQueries({ queryKey: caseKey(c.id) });
    },
  });
  return (
    <div className="upload no-print">
      <h3>{words.upload}</h3>
      <p className="muted">{words.uploadHelp}</p>
      {codes.length === 0 ? (
        <p>{words.noCode}</p>
      ) : (
        <div className="form-tools">
          <Select
            aria-label={words.code}
            placeholder={words.needCode}
            value={code}
            onChange={setCode}
            options={codes}
            className="code-choice"
          />
          <Upload
            accept=".pdf,.ofd,.jpg,.jpeg,.png"
            maxCount={1}
            fileList={file === undefined ? [] : [{ uid: file.name, name: file.name }]}
            beforeUpload={(chosen) => {
              setFile(chosen);
              return false;
            }}
            onRemove={() => setFile(undefined)}
          >
            <Button icon={<UploadOutlined />}>{words.chooseFile}</Button>
          </Upload>
          <Button
            type="primary"
            loading={sending.isPending}
            disabled={file === undefined || code === undefined}
            onClick={() => file !== undefined && code !== undefined && sending.mutate({ scan: file, printCode: code })}
          >
            {words.send}
          </Button>
        </div>
      )}
      {sending.error !== null && <Refusal error={sending.error} />}
    </div>
  );
}
