import { useWords } from '../../../words/language';
import type { CaseView, Item } from '../types';
import { pageWords } from './words';

/** What is gone through of a case: as it was when it was decided; before that, as it stands. */
export function Findings({ item, case: c }: { item: Item; case: CaseView | undefined }) {
  const words = useWords(pageWords);
  const found = item.findings.length > 0 || c === undefined ? item.findings : standing(c, words);
  return found.length === 0 ? null : (
    <>
      <h3>{words.findings}</h3>
      <dl className="conf-findings">
        {found.map((f) => <div key={f.what}><dt>{f.what}</dt><dd>{f.found}</dd></div>)}
      </dl>
    </>
  );
}

function standing(c: CaseView, words: (typeof pageWords)['zh']) {
  const { duty } = c;
  return [
    { what: words.temporary, found: duty.temporary ? words.yes : words.no },
    { what: words.power, found: duty.administrativePower ? words.yes : words.no },
    ...(duty.termFrom.startsWith('0001') ? [] : [{ what: words.term, found: `${duty.termFrom} — ${duty.termTo}` }]),
    { what: words.scope, found: c.townships.map((t) => t.name).join('、') },
  ];
}
