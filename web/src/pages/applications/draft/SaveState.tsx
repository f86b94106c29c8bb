import { CheckOutlined, LoadingOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../../words/language';
import { words as all } from '../words';
import type { Saving } from './saver';

/** Says whether what is typed is stored, and why not. */
export function SaveState({ saving, again }: { saving: Saving; again: () => void }) {
  const words = useWords(all);
  return (
    <span className={`save-state ${saving.state}`} role="status">
      {saving.state === 'saved' && <><CheckOutlined aria-hidden /> {words.saved(timeOf(saving.at))}</>}
      {saving.state === 'typing' && words.typing}
      {saving.state === 'saving' && <><LoadingOutlined aria-hidden /> {words.saving}</>}
      {saving.state === 'both' && <><WarningOutlined aria-hidden /> {words.notSaved}：{words.bothTitle}</>}
      {saving.state === 'failed' && (
        <>
          <WarningOutlined aria-hidden /> {words.notSaved}：{saving.problem.detail ?? saving.problem.title} {words.keptHere}
          <Button type="link" size="small" onClick={again}>{words.tryAgain}</Button>
        </>
      )}
    </span>
  );
}

/** hh:mm in the law's time. */
function timeOf(at: string) {
  return new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
}
