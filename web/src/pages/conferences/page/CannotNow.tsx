import { useWords } from '../../../words/language';
import type { Conference } from '../types';
import { pageWords } from './words';

/** Every act my body may not do now, why not, and the article it rests on. */
export function CannotNow({ conference }: { conference: Conference }) {
  const words = useWords(pageWords);
  const not = conference.possibleActs.filter((a) => a.whyNot != null);
  return (
    <>
      {conference.acts.length === 0 && <p className="muted">{words.nothingMine}</p>}
      {not.length > 0 && (
        <details className="conf-cannot">
          <summary>{words.cannot}</summary>
          <table className="rows conf-table">
            <caption className="unseen">{words.cannot}</caption>
            <thead>
              <tr>{[words.act, words.whyNot, words.article].map((t) => <th key={t} scope="col">{t}</th>)}</tr>
            </thead>
            <tbody>
              {not.map((a) => (
                <tr key={a.act}>
                  <th scope="row">{a.title}</th>
                  <td data-label={words.whyNot}>{a.whyNot}</td>
                  <td data-label={words.article} className="article">{a.article}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
