import { Alert, App, Button } from 'antd';
import { localTime } from '../../../parts/localTime';
import { useWords } from '../../../words/language';
import { isMine, useJournal, type Case, type PossibleAct } from '../useCase';
import { useTitles } from '../titles';
import { actWords } from './actWords';

type Props = {
  c: Case;
  possible: PossibleAct;
  /** The version on which the form was filled in. */
  since: number;
  /** What was typed, as text. */
  text: string;
  goOn: () => void;
};

/** Says who acted first, and lets the person go on with what was typed, or take it along. */
export function Overtaken({ c, possible, since, text, goOn }: Props) {
  const words = useWords(actWords);
  const titles = useTitles(c);
  const { message } = App.useApp();
  const journal = useJournal(c.id).data?.filter((row) => row.seq > since) ?? [];
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={words.overtaken}
      description={
        <>
          <ul className="happened">
            {journal.map((row) => (
              <li key={row.seq}>
                <time dateTime={row.at}>{localTime(row.at)}</time> {words.didNow(row.bodyName, titles.act(row.act))}
                {row.after !== row.before && row.after !== '' && <> → {titles.state(row.after)}</>}
                {row.reason != null && <div className="muted">{row.reason}</div>}
              </li>
            ))}
          </ul>
          <p>{words.overtakenKept} {isMine(possible) ? words.stillOpen : words.closed(possible.whyNot ?? '')}</p>
          <div className="form-tools">
            {isMine(possible) && <Button type="primary" onClick={goOn}>{words.goOn}</Button>}
            {text !== '' && (
              <Button onClick={() => void navigator.clipboard.writeText(text).then(() => message.success(words.copied))}>
                {words.copy}
              </Button>
            )}
          </div>
        </>
      }
    />
  );
}
