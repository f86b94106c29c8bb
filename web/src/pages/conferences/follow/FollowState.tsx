import { Tag } from 'antd';
import { useWords } from '../../../words/language';
import type { Decision } from '../types';
import { conferencesWords } from '../words';

/** By when a decision is to be carried out, and whether it was, in words and in colour. */
export function FollowState({ decision: d }: { decision: Decision }) {
  const words = useWords(conferencesWords);
  return (
    <span className="conf-due">
      {d.dueOn != null && <time dateTime={d.dueOn}>{d.dueOn}</time>}
      <Tag color={d.overdue ? 'error' : d.open ? 'processing' : 'default'}>{sayFollowed(d, words)}</Tag>
      {d.open && d.remindedOn != null && <span className="muted">{words.reminded(d.remindedOn)}</span>}
    </span>
  );
}

export function sayFollowed(d: Decision, words: (typeof conferencesWords)['zh']): string {
  return d.closed != null ? words.closedOn(d.closed.on) : d.overdue ? words.overdue : d.open ? words.followOpen : words.nothingLeft;
}
