import { useWords } from '../../words/language';
import { CaseLink } from './CaseLink';
import { entryWords } from './entryWords';
import { leftOf, sayLeft } from './term';
import { listWords, type ListedDuty } from './words';

/** What the list says of it. */
export function EntryFacts({ entry, on }: { entry: ListedDuty; on: string }) {
  const words = useWords(entryWords);
  const list = useWords(listWords);
  const left = leftOf(entry.termFrom, entry.termTo, on);
  const safeguards = (['funds', 'staff', 'technology', 'training'] as const).filter((kind) => entry.safeguards[kind]);
  return (
    <section className="entry-part" aria-label={words.facts}>
      <h2>{words.facts}</h2>
      <dl className="facts">
        <dt>{list.list}</dt>
        <dd>{entry.listTitle ?? list.lists[entry.list]}</dd>
        <dt>{list.number}</dt>
        <dd>{entry.number}</dd>
        <dt>{list.county}</dt>
        <dd>{entry.countyName}</dd>
        <dt>{list.department}</dt>
        <dd>{entry.departmentName}</dd>
        <dt>{list.townships}</dt>
        <dd>{entry.townshipNames.join('、')}</dd>
        {entry.mode !== '' && (
          <>
            <dt>{list.mode}</dt>
            <dd>{list.modes[entry.mode] ?? entry.mode}</dd>
          </>
        )}
        <dt>{list.term}</dt>
        <dd>
          {list.fromTo(entry.termFrom, entry.termTo)}　{entry.endedOn == null ? sayLeft(left, list) : list.ended(entry.endedOn)}
          {left.kind === 'running' && entry.endedOn == null && (
            <progress className="no-print" value={left.share} max={1} aria-label={words.run} />
          )}
        </dd>
        <dt>{words.inForceFrom}</dt>
        <dd>{entry.inForceFrom}</dd>
        {safeguards.map((kind) => [<dt key={kind}>{words.safeguards[kind]}</dt>, <dd key={`${kind} text`}>{entry.safeguards[kind]}</dd>])}
        {safeguards.length === 0 && [
          <dt key="none">{words.safeguard}</dt>,
          <dd key="none text" className="muted">{words.noSafeguards}</dd>,
        ]}
        <dt>{words.basis}</dt>
        <dd>{entry.articles.length === 0 ? '—' : [...new Set(entry.articles)].join('、')}</dd>
        <dt>{words.broughtBy}</dt>
        <dd><CaseLink id={entry.caseId} number={entry.number} /></dd>
      </dl>
    </section>
  );
}
