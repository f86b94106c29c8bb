import { Tag } from 'antd';
import { useWords } from '../words/language';
import { partWords } from './words';

type Props = {
  on: string | null | undefined;
  /** Working days left; negative: overdue. */
  remaining: number | null | undefined;
  provisional?: boolean | null;
};

/** A due date with the working days left, in words and in colour. */
export function Due({ on, remaining, provisional }: Props) {
  const words = useWords(partWords);
  if (on == null) {
    return <span className="muted">{words.none}</span>;
  }
  return (
    <span className="due">
      <time dateTime={on}>{on}</time>
      {provisional && <span className="muted">（{words.provisional}）</span>}{' '}
      {remaining != null && <Tag color={colorOf(remaining)}>{sayRemaining(remaining, words)}</Tag>}
    </span>
  );
}

/** Also for exports and print, where colour says nothing. */
export function sayRemaining(remaining: number, words: (typeof partWords)['zh']): string {
  return remaining < 0 ? words.overdue(-remaining) : remaining === 0 ? words.dueToday : words.daysLeft(remaining);
}

function colorOf(remaining: number) {
  return remaining < 0 ? 'error' : remaining <= 2 ? 'warning' : 'default';
}
