import { Tag } from 'antd';
import { useWords } from '../../words/language';
import { conferenceTitles } from './titles';
import type { State } from './types';

/** How far a conference has come, in words; the colour only helps. */
export function StateTag({ state }: { state: State }) {
  const titles = useWords(conferenceTitles);
  return <Tag color={state === 'Called' ? 'processing' : state === 'Issued' ? 'success' : 'default'}>{titles.state[state]}</Tag>;
}
