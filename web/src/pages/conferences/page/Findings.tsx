import { termOf, yesNoOf } from '../../../parts/form/document';
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
  const yesNo = (key: string) => (yesNoOf(c.form[key]) === true ? words.yes : words.no);
  const { from, to } = termOf(c.form.term);
  return [
    { what: words.temporary, found: yesNo('temporary') },
    { what: words.power, found: yesNo('administrativePower') },
    ...(from === undefined ? [] : [{ what: words.term, found: `${from} — ${to ?? ''}` }]),
    { what: words.scope, found: c.townships.map((t) => t.name).join('、') },
  ];
}
