import { Tag } from 'antd';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';

type Props = {
  who: string;
  /** What it says; undefined: nothing yet. */
  says: string | undefined;
  colour: 'success' | 'error';
  /** Said in its place while it is silent. */
  silent: string;
  on?: string;
  reason?: string | null;
};

/** One body's word: who, what, when and why. */
export function Voice({ who, says, colour, silent, on, reason }: Props) {
  const words = useWords(caseWords);
  return (
    <div className={says === undefined ? 'voice voice-silent' : 'voice'}>
      <strong>{who}</strong>
      <div>
        <Tag color={says === undefined ? 'default' : colour}>{says ?? silent}</Tag>
        {on !== undefined && <time dateTime={on}>{on}</time>}
      </div>
      {says !== undefined && (
        <p className={reason == null || reason === '' ? 'muted' : undefined}>
          {reason == null || reason === '' ? words.opinions.noReason : reason}
        </p>
      )}
    </div>
  );
}
