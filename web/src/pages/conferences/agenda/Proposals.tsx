import { useQuery } from '@tanstack/react-query';
import { Checkbox, Tag } from 'antd';
import { Link } from 'react-router';
import { answer, review } from '../../../api/clients';
import { Due } from '../../../parts/Due';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { useWords } from '../../../words/language';
import type { Topic, WaitingCase } from '../types';
import { useToday } from '../../../parts/useToday';
import { conferencesWords } from '../words';
import type { AgendaDraft } from './draft';

type Item = AgendaDraft['items'][number];
type Choosing = { chosen: string[]; choose: (item: Item, on: boolean) => void };

/** What waits for a conference: cases with their due dates, and topics. */
export function Proposals(choosing: Choosing) {
  const words = useWords(conferencesWords);
  const parts = useWords(partWords);
  const { data, error, refetch } = useQuery({
    queryKey: ['live', 'tasks', 'proposals'],
    queryFn: () => answer(review.GET('/conferences/proposals')),
  });
  if (error != null) {
    return <Refusal error={error} retry={() => void refetch()} />;
  }
  return data === undefined ? <p role="status">{parts.loading}</p> : (
    <>
      <h2>{words.waitingCases}</h2>
      {data.cases.length === 0
        ? <p className="muted">{words.noCases}</p>
        : <ul className="conf-choices">{data.cases.map((c) => <CaseChoice key={c.id} of={c} {...choosing} />)}</ul>}
      <h2>{words.waitingTopics}</h2>
      {data.topics.length === 0
        ? <p className="muted">{words.noTopics}</p>
        : <ul className="conf-choices">{data.topics.map((t) => <TopicChoice key={t.id} of={t} {...choosing} />)}</ul>}
    </>
  );
}

function CaseChoice({ of: c, chosen, choose }: { of: WaitingCase } & Choosing) {
  const words = useWords(conferencesWords);
  const today = useToday();
  return (
    <li>
      <Checkbox
        checked={chosen.includes(c.id)}
        onChange={(e) => choose({ id: c.id, title: c.title, from: c.applicant.name }, e.target.checked)}
      >
        {c.title}
      </Checkbox>
      <div className="muted conf-choice">
        <Link to={`/cases/${c.id}`}>{c.number ?? c.procedure}</Link>
        <span>{words.applicant}：{c.applicant.name}</span>
        <span>{c.stateTitle}</span>
        <span>
          {words.due}：<Due on={c.dueOn} remaining={null} />
          {c.dueOn != null && c.dueOn < today && <Tag color="error">{words.overdue}</Tag>}
        </span>
      </div>
    </li>
  );
}

function TopicChoice({ of: t, chosen, choose }: { of: Topic } & Choosing) {
  const words = useWords(conferencesWords);
  return (
    <li>
      <Checkbox
        checked={chosen.includes(t.id)}
        onChange={(e) => choose({ id: t.id, title: t.title, from: t.proposedBy.name }, e.target.checked)}
      >
        {t.title}
      </Checkbox>
      <div className="muted conf-choice">
        <span>{words.proposer}：{t.proposedBy.name}</span>
        <span>{words.proposedOn}：{t.proposedOn}</span>
      </div>
      <p className="conf-text">{t.text}</p>
    </li>
  );
}
