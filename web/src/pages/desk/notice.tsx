import { Segmented } from 'antd';
import { Link } from 'react-router';
import type { Filters } from '../../parts/useFilters';
import { partWords } from '../../parts/words';
import { useWords } from '../../words/language';
import { noticeWords } from './noticeWords';

/**
 * `readable` is false where my body has the notice alone, as of a confidential case:
 * then neither the case nor the letter is there to be opened.
 */
type Notice = {
  id: string;
  caseId: string;
  ofConference: boolean;
  readable?: boolean;
  title: string;
  kind: string;
  article: string;
  reason?: string | null;
};

/** The case or the conference a notice is about. */
export function About({ notice }: { notice: Notice }) {
  return notice.readable === false
    ? notice.title
    : <Link to={notice.ofConference ? `/conferences/${notice.caseId}` : `/cases/${notice.caseId}`}>{notice.title}</Link>;
}

/** What it says beside its kind: the reason, and the article it rests on. */
export function Body({ notice }: { notice: Notice }) {
  const { article } = useWords(partWords);
  return (
    <span className="notice-body">
      {notice.reason && <span className="notice-reason">{notice.reason}</span>}
      {notice.article && <span className="article">{article} {notice.article}</span>}
    </span>
  );
}

/** The letter itself, to read and to print. Conferences call by the notice alone: they have no letter. */
export function Paper({ notice }: { notice: Notice }) {
  const words = useWords(noticeWords);
  const to = (format: string) => `/api/review/cases/${notice.caseId}/prints/notice-${notice.id}.${format}`;
  return notice.ofConference || notice.readable === false ? (
    <>—</>
  ) : (
    <span className="nowrap">
      <a href={to('html')} target="_blank" rel="noreferrer" aria-label={words.read(notice.kind, notice.title)}>{words.readShort}</a>{' '}
      <a href={to('pdf')} target="_blank" rel="noreferrer" aria-label={words.pdf(notice.kind, notice.title)}>PDF</a>
    </span>
  );
}

/** Who sent it; a date may have brought it about by itself. */
export function senderOf(name: string, words: { system: string }): string {
  return name === 'system' ? words.system : name;
}

/** The filter `open` of the address: not signed for, signed for, or all. */
export function openOf(filters: Filters): boolean | undefined {
  const open = filters.get('open');
  return open === undefined ? undefined : open === 'true';
}

export function OpenOrNot({ filters }: { filters: Filters }) {
  const words = useWords(noticeWords);
  return (
    <Segmented
      aria-label={words.receipt}
      value={filters.get('open') ?? ''}
      onChange={(open) => filters.set({ open })}
      options={[{ value: '', label: words.all }, { value: 'true', label: words.notSigned }, { value: 'false', label: words.isSigned }]}
    />
  );
}
