import { useWords } from '../../../words/language';
import { isMine, type Case } from '../useCase';
import { actWords } from './actWords';

/** Every other act of the procedure, why it is not mine now, and its article. */
export function OtherActs({ c }: { c: Case }) {
  const words = useWords(actWords);
  const others = c.possibleActs.filter((a) => !isMine(a));
  return others.length === 0 ? null : (
    <details className="others no-print">
      <summary>{words.others}（{others.length}）</summary>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.act}</th>
            <th scope="col">{words.whyNot}</th>
            <th scope="col">{words.article}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((a) => (
            <tr key={a.act}>
              <th scope="row">{a.title}</th>
              <td>{a.whyNot}</td>
              <td>{a.article}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
