import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { answer, review } from '../../../api/clients';
import { useSession } from '../../../session/session';
import { useWords } from '../../../words/language';
import { conferenceTitles } from '../titles';
import type { Conference } from '../types';
import { useSeen } from './seen';
import { pageWords } from './words';

export const journalKey = (id: string) => ['live', 'conference', id, 'journal'];

export const askJournal = (id: string) => answer(review.GET('/conferences/{id}/journal', { params: { path: { id } } }));

/** Says what others did since the page was opened: what is shown moved, what is being typed did not. */
export function Changes({ conference }: { conference: Conference }) {
  const words = useWords(pageWords);
  const { seen, see } = useSeen();
  return conference.version <= seen ? null : (
    <ActedSince
      conference={conference}
      version={seen}
      title={words.changed}
      action={<Button size="small" onClick={() => see(conference.version)}>{words.seen}</Button>}
    />
  );
}

type Props = {
  conference: Conference;
  version: number;
  title: string;
  /** What my own account did counts too, as from another window. */
  own?: boolean;
  action?: ReactNode;
  more?: ReactNode;
};

/** The acts since a version; nothing where there are none. */
export function ActedSince({ conference, version, title, own = false, action, more }: Props) {
  const titles = useWords(conferenceTitles);
  const { account } = useSession();
  const { data } = useQuery({ queryKey: journalKey(conference.id), queryFn: () => askJournal(conference.id) });
  const rows = data?.filter((r) => r.seq > version && (own || r.account !== account)) ?? [];
  return rows.length === 0 && !own ? null : (
    <Alert
      type="warning"
      showIcon
      role="status"
      className="conf-changed no-print"
      title={title}
      action={action}
      description={
        <>
          <ul>
            {rows.map((r) => <li key={r.seq}>{r.bodyName}：{titles.act[r.act] ?? r.act}{r.reason != null && `（${r.reason}）`}</li>)}
          </ul>
          {more}
        </>
      }
    />
  );
}
