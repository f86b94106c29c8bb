import { Tag } from 'antd';
import { useWords } from '../../../words/language';
import { accountWords, type AccountState } from './words';

const colours: Record<AccountState, string> = { Awaiting: 'processing', Active: 'success', Locked: 'warning', Disabled: 'default' };

export function StateTag({ state }: { state: AccountState }) {
  return <Tag color={colours[state]}>{useWords(accountWords).states[state]}</Tag>;
}
