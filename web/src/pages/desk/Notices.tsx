import { Tabs, useTab } from '../../parts/Tabs';
import { useFilters } from '../../parts/useFilters';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { noticeWords } from './noticeWords';
import './notices.css';
import { ReceivedNotices } from './ReceivedNotices';
import { SentNotices } from './SentNotices';

const tabs = ['received', 'sent'] as const;

/** 书面告知: what my body was told and has to sign for; what it told others, and who has not signed yet. */
export function Component() {
  const words = useWords(noticeWords);
  const filters = useFilters();
  useTitle(words.title);
  const tab = useTab(tabs);
  return (
    <>
      <h1>{words.title}</h1>
      <Tabs label={words.title} keys={tabs} words={words} here={tab} clears={['open']} />
      {tab === 'received' ? <ReceivedNotices filters={filters} /> : <SentNotices filters={filters} />}
    </>
  );
}
