import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Input } from 'antd';
import { Link } from 'react-router';
import { answer, review } from '../../api/clients';
import { newId } from '../../api/id';
import { ListTable, type Column } from '../../parts/ListTable';
import { Refusal } from '../../parts/Refusal';
import { useFilters } from '../../parts/useFilters';
import { useKept } from '../../parts/useKept';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './conferences.css';
import type { Topic } from './types';
import { conferencesWords } from './words';

/** 会议议题: what bodies want discussed; the office and the convener see all, others their own. */
export function Component() {
  const words = useWords(conferencesWords);
  const filters = useFilters();
  const columns = useColumns();
  useTitle(words.topics);
  const open = filters.is('open');
  return (
    <>
      <h1>{words.topics}</h1>
      <ProposeTopic />
      <ListTable<Topic>
        name="topics"
        caption={words.topics}
        queryKey={['live', 'tasks', 'topics', open]}
        ask={(page, size) => answer(review.GET('/conferences/topics', { params: { query: { page, size, open } } }))}
        filters={filters}
        columns={columns}
        rowKey={(topic) => topic.id}
        empty={words.noTopicsAtAll}
      >
        <Checkbox checked={open ?? false} onChange={(e) => filters.set({ open: e.target.checked })}>{words.openOnly}</Checkbox>
      </ListTable>
    </>
  );
}

function ProposeTopic() {
  const words = useWords(conferencesWords);
  const { account } = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const empty = { title: '', text: '' };
  const [topic, keep, forget] = useKept(`topic:${account}`, { ...empty, key: newId() });
  // Every edit renews the key: after a lost answer the first text may have arrived, and another text is another request.
  const propose = useMutation({
    mutationFn: () => answer(review.POST('/conferences/topics', {
      body: { title: topic.title.trim(), text: topic.text.trim() },
      params: { header: { 'Idempotency-Key': topic.key } },
    })),
    onSuccess: () => {
      keep({ ...empty, key: newId() });
      forget();
      void message.success(words.proposed);
      void queries.invalidateQueries({ queryKey: ['live', 'tasks'] });
    },
  });
  return (
    <form
      className="conf-form conf-box no-print"
      aria-labelledby="propose"
      onSubmit={(e) => {
        e.preventDefault();
        propose.mutate();
      }}
    >
      <h2 id="propose">{words.propose}</h2>
      <p className="muted">{words.proposeWhy}</p>
      <label className="conf-field">
        {words.topicTitle}
        <Input
          required
          maxLength={200}
          placeholder={words.topicTitleHint}
          value={topic.title}
          onChange={(e) => keep({ ...topic, title: e.target.value, key: newId() })}
        />
      </label>
      <label className="conf-field">
        {words.topicText}
        <Input.TextArea
          required
          maxLength={10_000}
          autoSize={{ minRows: 3, maxRows: 12 }}
          value={topic.text}
          onChange={(e) => keep({ ...topic, text: e.target.value, key: newId() })}
        />
      </label>
      {propose.error != null && <Refusal error={propose.error} />}
      <div className="conf-actions">
        <Button type="primary" htmlType="submit" loading={propose.isPending}>{words.propose}</Button>
      </div>
    </form>
  );
}

function useColumns(): Column<Topic>[] {
  const words = useWords(conferencesWords);
  return [
    { key: 'title', title: words.topicTitle, names: true, show: (t) => t.title, text: (t) => t.title },
    { key: 'text', title: words.topicText, show: (t) => <span className="conf-text">{t.text}</span>, text: (t) => t.text },
    { key: 'by', title: words.proposer, show: (t) => t.proposedBy.name, text: (t) => t.proposedBy.name },
    {
      key: 'on',
      title: words.proposedOn,
      show: (t) => <time className="conf-nowrap" dateTime={t.proposedOn}>{t.proposedOn}</time>,
      text: (t) => t.proposedOn,
    },
    {
      key: 'conference',
      title: words.listed,
      show: (t) => (t.conference == null ? words.notListed : <Link to={`/conferences/${t.conference}`}>{words.onAgenda}</Link>),
      text: (t) => (t.conference == null ? words.notListed : words.onAgenda),
    },
  ];
}
