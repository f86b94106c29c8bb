import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, intake } from '../../../api/clients';
import { newId } from '../../../api/id';
import { Refusal } from '../../../parts/Refusal';
import { countyOf, useSession } from '../../../session/session';
import { useLanguage, useWords } from '../../../words/language';
import type { FormDocument } from '../../../parts/form/document';
import { useBodies, useFormDefinition, useProcedureTable } from '../../../parts/law';
import { applicationKey, type FormLine } from '../api';
import { applyWords } from '../applyWords';
import { fitting, ofApplicant } from '../form/answers';
import { completed, type Entry } from '../form/listed';
import { bodyOf, nextAfter } from '../submit/next';

/** A procedure my body may open: what it is for, by which article, and who has it then. */
export function FormCard({ line, form = {}, entry }: { line: FormLine; form?: FormDocument; entry?: Entry }) {
  const words = useWords(applyWords);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(newId);
  const { data: definition, error: unknown } = useFormDefinition(line.procedure);
  const table = useProcedureTable(definition && { jurisdiction: definition.jurisdiction, id: line.procedure, edition: line.edition });
  const purpose = language === 'zh' ? line.purpose : line.purposeEn;
  const county = countyOf(useSession());
  const bodies = useBodies().data ?? [];
  const next = table.data && nextAfter(table.data, 'submit');
  const begin = useMutation({
    mutationFn: () =>
      answer(
        intake.POST('/applications', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            procedure: line.procedure,
            form: completed(fitting(form, definition!), ofApplicant(definition!), entry),
          },
        }),
      ),
    onSuccess: (draft) => {
      queries.setQueryData(applicationKey(draft.id), draft);
      void queries.invalidateQueries({ queryKey: ['applications'] });
      void navigate(`/applications/${draft.id}`);
    },
  });
  return (
    <div className="form-card">
      <div>
        <h3>{line.title}<span className="article">　{line.article}</span></h3>
        {purpose && <p>{purpose}</p>}
        {next && (
          <p className="muted">
            {words.next}：
            {words.nextIs(
              next.who.map((title) => bodyOf(bodies, county, title)).join('、'),
              next.clocks[0]?.title ?? null,
              next.clocks[0]?.days ?? 0,
            )}
            <span className="article">　{next.clocks[0]?.article}</span>
          </p>
        )}
        {(begin.error ?? unknown) !== null && <Refusal error={begin.error ?? unknown} />}
      </div>
      <Button
        type="primary" disabled={definition === undefined} loading={begin.isPending} aria-label={`${words.begin}：${line.title}`}
        onClick={() => begin.mutate()}
      >
        {words.begin}
      </Button>
    </div>
  );
}
