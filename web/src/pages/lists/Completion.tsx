import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Popconfirm } from 'antd';
import { answer, ifMatch, registry } from '../../api/clients';
import { problemOf } from '../../api/problem';
import { Refusal } from '../../parts/Refusal';
import { useKept } from '../../parts/useKept';
import { useSession } from '../../session/session';
import { useWords } from '../../words/language';
import { entryWords } from './entryWords';
import type { ListedDuty } from './words';

/**
 * 报告完成: what the department has stated; until then, within the term, the place where it states it. Where duties leave the list on
 * application, there is nothing to state: whoever is done with one applies for its revocation.
 */
export function Completion({ entry, mayState }: { entry: ListedDuty; mayState: boolean }) {
  const words = useWords(entryWords);
  const { body } = useSession();
  const states =
    mayState &&
    !entry.leavesOnApplication &&
    entry.completion == null &&
    entry.department === body &&
    entry.state === 'InForce' &&
    entry.list === 'Standing' &&
    entry.termTo != null;
  if (entry.completion == null && !states) {
    return null;
  }
  return (
    <section className={`entry-part completion${entry.completion == null ? ' no-print' : ''}`} aria-label={words.completion}>
      <h2>{words.completion}</h2>
      {entry.completion != null ? (
        <>
          <p>{entry.completion.statement}</p>
          <p className="muted">{words.statedOn(entry.departmentName, entry.completion.statedOn)}</p>
        </>
      ) : (
        <StateCompletion entry={entry} />
      )}
    </section>
  );
}

function StateCompletion({ entry }: { entry: ListedDuty }) {
  const words = useWords(entryWords);
  const { account } = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [statement, keep, forget] = useKept(`completion:${account}:${entry.id}`, '');
  const state = useMutation({
    mutationFn: () =>
      answer(registry.POST('/entries/{id}/completion', {
        params: { path: { id: entry.id }, header: { 'If-Match': ifMatch(entry.version ?? 0) } },
        body: { statement: statement.trim() },
      })),
    onSuccess: () => {
      forget();
      void message.success(words.stated);
      return queries.invalidateQueries({ queryKey: ['entries'] });
    },
  });
  const stale = state.error !== null && problemOf(state.error).status === 412;
  return (
    <>
      <p>{words.completionMeans(entry.termTo ?? '')}</p>
      <label htmlFor="completion">{words.statement}</label>
      <Input.TextArea
        id="completion"
        value={statement}
        onChange={(e) => keep(e.target.value)}
        maxLength={4000}
        showCount
        autoSize={{ minRows: 3, maxRows: 12 }}
      />
      {state.error !== null && (
        <Refusal
          error={state.error}
          more={stale && (
            <Button size="small" onClick={() => void queries.invalidateQueries({ queryKey: ['entries'] })}>{words.reload}</Button>
          )}
        />
      )}
      <Popconfirm
        title={words.confirmTitle}
        description={<span className="confirm-text">{words.confirmMeans}</span>}
        okText={words.stateIt}
        onConfirm={() => state.mutate()}
        disabled={statement.trim() === ''}
      >
        <Button type="primary" loading={state.isPending} disabled={statement.trim() === ''}>{words.stateIt}</Button>
      </Popconfirm>
    </>
  );
}
