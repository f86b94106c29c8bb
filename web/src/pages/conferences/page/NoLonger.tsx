import { Alert } from 'antd';
import { useWords } from '../../../words/language';
import type { PossibleAct } from '../types';
import { pageWords } from './words';

/** Says in an open form that what it sends may no longer be done. */
export function NoLonger({ possible }: { possible: PossibleAct | undefined }) {
  const words = useWords(pageWords);
  return possible?.whyNot == null ? null : <Alert type="warning" showIcon role="status" title={words.noLonger(possible.whyNot)} />;
}
