import { Tabs } from 'antd';
import { useFilters } from '../../parts/useFilters';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { noticeWords } from './noticeWords';
import './notices.css';
import { ReceivedNotices } from './ReceivedNotices';
import { SentNotices } from './SentNotices';

/** 书面告知: what my body was told and has to sign for; what it told others, and who has not signed yet. */
export function Component() {
  const words = useWords(noticeWords);
  const filters = useFilters();
  useTitle(words.title);
  const tab = filters.get('tab') === 'sent' ? 'sent' : 'received';
  return (
    <>
      <h1>{words.title}</h1>
      <Tabs
        activeKey={tab}
        onChange={(key) => filters.set({ tab: key === 'received' ? null : key, open: null })}
        destroyOnHidden
        items={[
          { key: 'received', label: words.received, children: <ReceivedNotices filters={filters} /> },
          { key: 'sent', label: words.sent, children: <SentNotices filters={filters} /> },
        ]}
      />
    </>
  );
}
