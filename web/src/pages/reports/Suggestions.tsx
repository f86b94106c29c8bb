import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, intake, registry } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { useLaw } from '../../parts/law';
import { ListTable, type Column } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { AnswerForm } from './AnswerForm';
import './reports.css';
import { suggestionWords } from './suggestionWords';

export type Suggestion = components['schemas']['SuggestionView'];

/** 群众意见建议: the establishment office answers each once; the justice bureau reads. */
export function Component() {
  const words = useWords(suggestionWords);
  const session = useSession();
  const filters = useFilters();
  const [answering, setAnswering] = useState<Suggestion | null>(null);
  const office = session.role === 'EstablishmentOffice';
  const columns = useColumns(office ? setAnswering : undefined);
  const article = useLaw().data?.suggestionArticle;
  useTitle(words.title);
  const shown = filters.get('answered') ?? '';
  const answered = shown === 'true' ? true : shown === 'false' ? false : undefined;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}{!office && words.officeAnswers}{article && <span className="article">　{article}</span>}</p>
      <ListTable<Suggestion>
        name="suggestions"
        caption={words.title}
        queryKey={['suggestions', answered]}
        ask={(page, size) => answer(intake.GET('/suggestions', { params: { query: { page, size, answered } } }))}
        filters={filters}
        columns={columns}
        rowKey={(s) => s.id}
        empty={words.none}
      >
        <Segmented
          aria-label={words.which}
          value={shown}
          options={[
            { value: '', label: words.everything },
            { value: 'false', label: words.waiting },
            { value: 'true', label: words.answered },
          ]}
          onChange={(value) => filters.set({ answered: value })}
        />
      </ListTable>
      {answering !== null && (
        <AnswerForm key={answering.id} suggestion={answering} account={session.account} close={() => setAnswering(null)} />
      )}
    </>
  );
}

function useColumns(answerIt?: (suggestion: Suggestion) => void): Column<Suggestion>[] {
  const words = useWords(suggestionWords);
  const stateOf = (s: Suggestion) => (s.answer == null ? words.waiting : s.published ? words.published : words.notPublished);
  return [
    { key: 'text', title: words.text, names: true, show: (s) => <span className="long">{s.text}</span>, text: (s) => s.text },
    {
      key: 'about',
      title: words.about,
      show: (s) => (s.entryId == null ? words.wholeList : <About id={s.entryId} />),
      text: (s) => s.entryId ?? words.wholeList,
    },
    { key: 'on', title: words.madeOn, show: (s) => s.madeOn, text: (s) => s.madeOn },
    {
      key: 'answer',
      title: words.answerText,
      show: (s) => <span className="long">{s.answer == null ? '—' : `${s.answer}\n${s.answeredByName ?? ''} ${s.answeredOn ?? ''}`}</span>,
      text: (s) => s.answer ?? '',
    },
    {
      key: 'state',
      title: words.which,
      show: (s) =>
        s.answer == null && answerIt !== undefined
          ? (
            <Button type="primary" size="small" aria-label={`${words.answerIt}：${s.text.slice(0, 20)}`} onClick={() => answerIt(s)}>
              {words.answerIt}
            </Button>
          )
          : <Tag color={s.answer == null ? 'warning' : 'default'}>{stateOf(s)}</Tag>,
      text: stateOf,
    },
  ];
}

function About({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['entry', id],
    queryFn: () => answer(registry.GET('/entries/{id}', { params: { path: { id } } })),
  });
  return <Link to={`/lists/${id}`}>{data?.title ?? id.slice(-8)}</Link>;
}
