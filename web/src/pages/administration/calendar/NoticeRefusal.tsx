import { Alert, Button } from 'antd';
import { problemOf } from '../../../api/problem';
import { Refusal } from '../../../parts/Refusal';
import { useWords } from '../../../words/language';
import { refusalsOf } from './refusals';
import { calendarWords } from './words';

/** Why a notice was not taken, line by line; a line can be gone to. */
export function NoticeRefusal({ error, goTo }: { error: unknown; goTo: (line: number) => void }) {
  const words = useWords(calendarWords);
  const problem = problemOf(error);
  const told = problem.detail ?? problem.title;
  if (problem.status !== 400 || told == null) {
    return <Refusal error={error} />;
  }
  const faults = refusalsOf(told);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={words.refused(faults.length)}
      description={
        <ul>
          {faults.map(({ line, reason }, i) => (
            <li key={i}>
              {line !== null && (
                <Button type="link" size="small" aria-label={words.goTo(line)} onClick={() => goTo(line)}>{words.line(line)}</Button>
              )}
              {reason}
            </li>
          ))}
        </ul>
      }
    />
  );
}
