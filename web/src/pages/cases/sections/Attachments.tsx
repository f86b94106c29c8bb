import { useQuery } from '@tanstack/react-query';
import { answer, review } from '../../../api/clients';
import { Refusal } from '../../../parts/Refusal';
import { useSession } from '../../../session/session';
import { localTime } from '../../../parts/localTime';
import { useWords } from '../../../words/language';
import { caseKey, nameIn, type Case } from '../useCase';
import { Cards } from './Cards';
import { paperWords } from './paperWords';
import { UploadScan } from './UploadScan';

/** The files of the application; the applicant adds scans of sealed pages. */
export function Attachments({ c }: { c: Case }) {
  const words = useWords(paperWords).papers;
  const { body } = useSession();
  const kinds: Record<string, string> = words.kinds;
  const { data, error, refetch } = useQuery({
    queryKey: [...caseKey(c.id), 'attachments'],
    queryFn: () => answer(review.GET('/cases/{id}/attachments', { params: { path: { id: c.id } } })),
  });
  return (
    <>
      <h2>{words.attachments}</h2>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="muted">{words.noAttachments}</p>}
      {data !== undefined && data.length > 0 && (
        <Cards
          caption={words.attachments}
          rows={data}
          rowKey={(a) => a.id}
          columns={[
            {
              title: words.file,
              show: (a) => (
                <a href={`/api/review/cases/${c.id}/attachments/${a.id}`} download aria-label={words.download(a.name)}>{a.name}</a>
              ),
            },
            {
              title: words.kind,
              show: (a) => <>{kinds[a.kind] ?? a.kind}{a.printCode != null && <div className="muted">{a.printCode}</div>}</>,
            },
            { title: words.size, show: (a) => `${Math.ceil(a.size / 1024)} KB` },
            { title: words.uploaded, show: (a) => <>{localTime(a.uploadedAt)} <span className="muted">{nameIn(c, a.uploadedBy)}</span></> },
            { title: words.sha, show: (a) => <code className="hash" title={a.sha256}>{a.sha256.slice(0, 16)}…</code> },
          ]}
        />
      )}
      {body === c.applicant.code && c.number != null && <UploadScan c={c} />}
    </>
  );
}
