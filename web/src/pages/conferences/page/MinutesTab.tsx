import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { answer, review } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { useWords } from '../../../words/language';
import type { Conference, MinutesView } from '../types';
import { Plain } from './Acts';
import { actOf, isComplete } from './next';
import { pageWords } from './words';

/** 会议纪要 as they will be printed; for the convener, to be read and signed. */
export function MinutesTab({ conference }: { conference: Conference }) {
  const words = useWords(pageWords);
  const parts = useWords(partWords);
  const { id } = conference;
  const { data, error, refetch } = useQuery({
    queryKey: ['live', 'conference', id, 'minutes'],
    queryFn: () => answer(review.GET('/conferences/{id}/minutes', { params: { path: { id } } })),
  });
  if (conference.attendance.length === 0) {
    return <p className="muted">{words.notYet}</p>;
  }
  if (error != null) {
    return <Refusal error={error} retry={() => void refetch()} />;
  }
  if (data === undefined) {
    return <p role="status">{parts.loading}</p>;
  }
  const sign = actOf(conference, 'sign-minutes');
  return (
    <>
      <div className="conf-actions no-print">
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>{words.print}</Button>
        <Plain
          conference={conference}
          name="sign-minutes"
          after={isComplete(conference) ? undefined : { why: words.everyItemFirst, article: sign?.article ?? '' }}
          ask={words.signAsk}
          send={(header) => answer(review.POST('/conferences/{id}/sign', { params: { path: { id }, header } }))}
        />
        {data.signedBy == null && sign?.whyNot != null && (
          <span className="muted">{sign.title}：{sign.whyNot} <span className="article">{sign.article}</span></span>
        )}
      </div>
      {data.signedBy == null && <Alert type="info" showIcon title={words.draftMinutes} className="conf-changed" />}
      <Paper view={data} />
    </>
  );
}

/** The text as it was signed, line by line; the words are the minutes', not ours. */
function Paper({ view }: { view: MinutesView }) {
  const words = useWords(pageWords);
  const { minutes, signedBy, signedOn, issuedOn } = view;
  const [title, ...lines] = minutes.text.split('\n').filter((l) => l.trim() !== '');
  return (
    <article className="conf-paper" lang="zh-CN">
      <h2>{title}</h2>
      {lines.map((line, at) => (/^\d+．/.test(line) ? <h3 key={at}>{line}</h3> : <p key={at}>{line}</p>))}
      <footer>
        {signedBy != null && signedOn != null && <p>{words.signedBy(signedBy.name, signedOn)}</p>}
        {issuedOn != null && <p>{words.issuedOn(issuedOn)}</p>}
      </footer>
    </article>
  );
}
