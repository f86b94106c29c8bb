import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { newId } from '../../../api/id';
import { ProblemError } from '../../../api/problem';
import { useBodies } from '../../../parts/law';
import { Refusal } from '../../../parts/Refusal';
import { useKept } from '../../../parts/useKept';
import { useToday } from '../../../parts/useToday';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { caseKey, isMine, useProcedure, type Case, type PossibleAct } from '../useCase';
import { ActField } from './ActField';
import { actWords } from './actWords';
import { Confirm } from './Confirm';
import type { AnyForm, AnyValues } from './fieldTypes';
import { Overtaken } from './Overtaken';
import { sendAct, type Acted } from './sendAct';
import { summary } from './summary';
import { beginning, isShown, isUntouched, leadsTo, request, rulesOf, settled } from './values';

type Props = { c: Case; possible: PossibleAct; form: AnyForm; onDone: (acted: Acted) => void; onClose?: () => void };

/** What is typed into an act's form, and the version of the case that was looked at meanwhile. */
type Draft = { version: number; values: AnyValues };

/** The form of one act: filled in, checked once more, sent; refused or overtaken, it stays as it was. */
export function ActForm({ c, possible, form, onDone, onClose }: Props) {
  const words = useWords(actWords);
  const { account } = useSession();
  const queries = useQueryClient();
  const bodies = useBodies().data ?? [];
  const rows = useProcedure(c)?.rows ?? [];
  const begun = beginning(form, c, useToday());
  const [draft, keep, forget] = useKept<Draft>(`act:${account}:${c.id}:${possible.act}`, { version: c.version, values: begun });
  const [found] = useState(() => !isUntouched(draft.values, begun));
  const [fields] = Form.useForm<AnyValues>();
  const [confirming, setConfirming] = useState(false);
  const key = useRef(newId());
  const refused = useRef<HTMLDivElement>(null);

  const { values } = draft;
  const choice = form.choice?.(values);
  const rules = rulesOf(rows, c.state, possible.act, choice);
  const sent = request(form, values, c, possible.act, rules);
  const lines = summary(form, sent, c, bodies, words);
  const base = isUntouched(values, begun) ? c.version : draft.version;

  const sending = useMutation({
    mutationFn: () => sendAct(c.id, possible.act, base, key.current, sent),
    onSuccess: () => {
      forget();
      setConfirming(false);
    },
    onError: (error) => {
      setConfirming(false);
      if (error instanceof ProblemError) {
        key.current = newId();
        void queries.invalidateQueries({ queryKey: caseKey(c.id) });
      }
    },
  });
  const overtaken = base < c.version && !sending.isPending && !sending.isSuccess;
  const stale = sending.error instanceof ProblemError && sending.error.is('stale');
  if (!isMine(possible) && isUntouched(values, begun)) {
    return <Alert type="info" showIcon title={words.notNow(possible.whyNot ?? '')} />;
  }

  const clear = () => {
    forget();
    fields.setFieldsValue(begun);
    keep({ version: c.version, values: begun });
    key.current = newId();
    sending.reset();
  };

  return (
    <div className="act-form">
      {found && !overtaken && (
        <Alert type="info" showIcon title={words.kept} action={<Button size="small" onClick={clear}>{words.discard}</Button>} />
      )}
      <div ref={refused} tabIndex={-1} className="act-told">
        {!isMine(possible) && !overtaken && <Alert type="info" showIcon title={words.notNow(possible.whyNot ?? '')} />}
        {sending.isError && !stale && <Refusal error={sending.error} />}
        {overtaken && (
          <Overtaken
            c={c}
            possible={possible}
            since={base}
            text={lines.map((l) => `${l.label}：${l.value}`).join('\n')}
            goOn={() => {
              sending.reset();
              keep({ version: c.version, values });
            }}
          />
        )}
      </div>
      <Form<AnyValues>
        form={fields}
        name={`act-${possible.act}`}
        layout="vertical"
        initialValues={values}
        scrollToFirstError={{ focus: true }}
        onValuesChange={(_, all) => {
          const chosen = settled(form, { ...values, ...all }, c, possible.act, rows);
          fields.setFieldsValue(chosen);
          keep({ version: base, values: chosen });
          // After a lost answer the first text may have arrived: another text is another request.
          key.current = newId();
        }}
        onFinish={() => setConfirming(true)}
      >
        {Object.entries(form.fields)
          .filter(([, field]) => isShown(field, values, rules))
          .map(([name, field]) => (
            <ActField
              key={name}
              name={name}
              field={field}
              c={c}
              act={possible.act}
              article={possible.article}
              choices={possible.choices}
              values={values}
              rules={rules}
            />
          ))}
        <div className="form-tools no-print">
          <Button
            type="primary"
            danger={form.grave}
            htmlType="submit"
            disabled={overtaken || !isMine(possible)}
            loading={sending.isPending || sending.isSuccess}
          >
            {words.send}
          </Button>
          {onClose !== undefined && <Button onClick={onClose}>{words.cancel}</Button>}
        </div>
      </Form>
      <Confirm
        open={confirming}
        title={words.confirmTitle(possible.title)}
        lines={lines}
        leads={leadsTo(rows, c.state, possible.act, choice)}
        c={c}
        grave={form.grave}
        pending={sending.isPending}
        onConfirm={() => sending.mutate()}
        onBack={() => setConfirming(false)}
        onClosed={() => (sending.isSuccess ? onDone(sending.data) : sending.isError && refused.current?.focus())}
      />
    </div>
  );
}
