import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { answer, intake } from '../../api/clients';
import { newId } from '../../api/id';
import { useBodies, useShiftWays } from '../../parts/law';
import { Refusal } from '../../parts/Refusal';
import { partWords } from '../../parts/words';
import { useKept } from '../../parts/useKept';
import { useWords } from '../../words/language';
import { reportWords } from './reportWords';

type Draft = { department?: string; way?: string; description: string; key: string };

const longest = 4000;

/** What a township reports: who, how, and what happened. */
export function ReportForm({ county, account }: { county: string; account: string }) {
  const words = useWords(reportWords);
  const parts = useWords(partWords);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const bodies = useBodies();
  const ways = useShiftWays() ?? [];
  const [draft, keep, forget] = useKept<Draft>(`report:${account}`, { description: '', key: newId() });
  // After a lost answer the first text may have arrived: another text is another request.
  const edit = (part: Partial<Omit<Draft, 'key'>>) => keep({ ...draft, ...part, key: newId() });
  const [asking, ask] = useState(false);
  const [missing, setMissing] = useState(false);
  const sending = useMutation({
    mutationFn: () =>
      answer(
        intake.POST('/reports', {
          params: { header: { 'Idempotency-Key': draft.key } },
          body: { department: draft.department, way: draft.way, description: draft.description },
        }),
      ),
    onSuccess: () => {
      keep({ description: '', key: newId() });
      forget();
      void message.success(words.sent);
      void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
    },
    onSettled: () => ask(false),
  });
  const complete = draft.department !== undefined && draft.way !== undefined && draft.description.trim() !== '';
  const tooLong = draft.description.length > longest;

  return (
    <form
      className="report"
      aria-labelledby="report-title"
      onSubmit={(e) => {
        e.preventDefault();
        setMissing(!complete || tooLong);
        ask(complete && !tooLong);
      }}
    >
      <h2 id="report-title">{words.report}</h2>
      <Alert type="info" showIcon title={words.secret} />
      {bodies.error !== null && <Refusal error={bodies.error} retry={() => void bodies.refetch()} />}
      <div>
        <label htmlFor="report-department">{words.department} <span className="must">{words.required}</span></label>
        <Select
          id="report-department"
          className="wide"
          showSearch={{ optionFilterProp: 'label' }}
          aria-required
          placeholder={words.pickDepartment}
          value={draft.department}
          options={(bodies.data ?? [])
            .filter((b) => b.role === 'Department' && b.county === county)
            .map((b) => ({ value: b.code, label: b.name }))}
          onChange={(department: string) => edit({ department })}
        />
      </div>
      <fieldset>
        <legend>{words.way} <span className="must">{words.required}</span></legend>
        <Radio.Group
          vertical
          name="way"
          value={draft.way ?? null}
          options={ways}
          onChange={(e) => edit({ way: e.target.value as string })}
        />
      </fieldset>
      <div>
        <label htmlFor="report-description">{words.description} <span className="must">{words.required}</span></label>
        <p id="report-why" className="muted">{words.descriptionWhy}</p>
        <Input.TextArea
          id="report-description"
          aria-describedby="report-why"
          aria-required
          aria-invalid={tooLong || undefined}
          value={draft.description}
          count={{ max: longest, show: true }}
          autoSize={{ minRows: 4, maxRows: 16 }}
          onChange={(e) => edit({ description: e.target.value })}
        />
      </div>
      {missing && (!complete || tooLong) && (
        <Alert type="error" showIcon role="alert" title={tooLong ? words.tooLong(longest) : words.missing} />
      )}
      {sending.error !== null && <Refusal error={sending.error} />}
      <div className="report-end">
        <Button type="primary" htmlType="submit">{words.send}</Button>
        <span className="muted">{words.kept}</span>
      </div>
      <Modal
        open={asking}
        title={words.sureTitle}
        okText={words.send}
        cancelText={parts.cancel}
        confirmLoading={sending.isPending}
        onOk={() => sending.mutate()}
        onCancel={() => ask(false)}
      >
        <p>{bodies.data?.find((b) => b.code === draft.department)?.name}　{ways.find((w) => w.value === draft.way)?.label}</p>
        <p>{words.sureWhy}</p>
      </Modal>
    </form>
  );
}
