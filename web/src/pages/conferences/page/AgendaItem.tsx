import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { answer, review } from '../../../api/clients';
import { ProblemError } from '../../../api/problem';
import { useWords } from '../../../words/language';
import type { CaseView, Conference, Item, Seat } from '../types';
import { Findings } from './Findings';
import { ItemActs } from './ItemActs';
import { Opinions } from './Opinions';
import { Townships } from './Townships';
import { pageWords } from './words';

type Props = { conference: Conference; item: Item; seats: Seat[] };

/** An item of the agenda. */
export function AgendaItem({ conference, item, seats }: Props) {
  const words = useWords(pageWords);
  const { data: case_, error } = useCase(item);
  const isCase = item.kind === 'Case';
  return (
    <article className="conf-item" aria-labelledby={`item-${item.number}`}>
      <h2 id={`item-${item.number}`}>
        {item.number}．{item.title} <Tag>{isCase ? words.case : words.topic}</Tag>
      </h2>
      <p className="muted conf-choice">
        <span>{words.proposedBy}：{item.proposedBy}</span>
        {isCase && <span>{item.text}</span>}
        {isCase && case_ !== undefined && (
          <Link className="no-print" to={`/cases/${item.subject}`}>{words.openCase}（{case_.stateTitle}）</Link>
        )}
        {isCase && error instanceof ProblemError && error.problem.status === 404 && <span>{words.noCase}</span>}
      </p>
      {!isCase && <p className="conf-text">{item.text}</p>}
      {isCase && <Findings item={item} case={case_} />}
      {isCase && <Townships item={item} case={case_} />}
      <Opinions conference={conference} item={item} seats={seats} />
      <Result item={item} decided={conference.decisions.some((d) => d.item === item.number)} />
      {item.decision == null && <ItemActs conference={conference} item={item} seats={seats} case={case_} />}
    </article>
  );
}

/** The case of an item, where my body may see it: what townships said, and what can be decided. */
function useCase(item: Item) {
  return useQuery<CaseView>({
    queryKey: ['live', 'case', item.subject, 'view'],
    queryFn: () => answer(review.GET('/cases/{id}', { params: { path: { id: item.subject } } })),
    enabled: item.kind === 'Case',
  });
}

function Result({ item, decided }: { item: Item; decided: boolean }) {
  const words = useWords(pageWords);
  const lines: [string, string | null][] = [
    [words.motion, item.motion],
    [item.decision != null && !decided ? words.dropped : words.decision, item.decision],
    [words.reason, item.reason],
    [words.responsible, item.responsible],
    [words.dueOn, item.dueOn],
  ];
  return (
    <dl className="conf-result">
      {lines.filter(([, said]) => said != null && said !== '').map(([what, said]) => <div key={what}><dt>{what}</dt><dd>{said}</dd></div>)}
      {item.decision == null && <div><dt>{words.decision}</dt><dd className="muted">{words.undecided}</dd></div>}
    </dl>
  );
}
