import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { CaseView, Item } from '../types';
import { heardOf } from './townships';
import { pageWords } from './words';

/** What each township said, and what was decided for it. */
export function Townships({ item, case: c }: { item: Item; case: CaseView | undefined }) {
  const words = useWords(pageWords);
  const titles = useWords(conferenceTitles);
  const heard = heardOf(item, c);
  return heard.length === 0 ? null : (
    <>
      <h3>{words.townships}</h3>
      <table className="rows conf-table">
        <caption className="unseen">{words.townships}</caption>
        <thead>
          <tr>{[words.township, words.says, words.why, words.result].map((t) => <th key={t} scope="col">{t}</th>)}</tr>
        </thead>
        <tbody>
          {heard.map((t) => (
            <tr key={t.township}>
              <th scope="row">{t.name}</th>
              <td data-label={words.says}>{t.says == null ? words.unheard : titles.says[t.says]}</td>
              <td data-label={words.why}>{t.reason ?? '—'}</td>
              <td data-label={words.result}>
                {t.admitted == null ? (item.decision == null ? words.pending : '—') : t.admitted ? words.admitted : words.denied}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
