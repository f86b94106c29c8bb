import { useQuery } from '@tanstack/react-query';
import { answer, review } from '../../../api/clients';
import type { components } from '../../../api/generated/review';
import { Refusal } from '../../../parts/Refusal';
import { partWords } from '../../../parts/words';
import { useWords } from '../../../words/language';
import { caseKey, type Case } from '../useCase';
import { Cards } from './Cards';
import { paperWords } from './paperWords';

type Printable = components['schemas']['ListPrintsPrintable'];

/** What can be printed, what was, and which sealed pages came back. */
export function usePrints(c: Case) {
  return useQuery({
    queryKey: [...caseKey(c.id), 'prints'],
    queryFn: () => answer(review.GET('/cases/{id}/prints', { params: { path: { id: c.id } } })),
  });
}

export function Prints({ c }: { c: Case }) {
  const words = useWords(paperWords).papers;
  const parts = useWords(partWords);
  const { data, error, isPending, refetch } = usePrints(c);
  const notices = data?.filter((p) => p.kind === 'Notice') ?? [];
  const others = data?.filter((p) => p.kind !== 'Notice') ?? [];
  const again = () => window.setTimeout(() => void refetch(), 3000);
  return (
    <>
      <h2>{words.prints}</h2>
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {isPending && <p className="loading" role="status">{parts.loading}</p>}
      {data?.length === 0 && <p className="muted">{words.noPrints}</p>}
      {others.length > 0 && <Printables c={c} rows={others} onOpen={again} />}
      {notices.length > 0 && (
        <details className="more-prints no-print">
          <summary>{words.notePrints(notices.length)}</summary>
          <Printables c={c} rows={notices} onOpen={again} />
        </details>
      )}
    </>
  );
}

function Printables({ c, rows, onOpen }: { c: Case; rows: Printable[]; onOpen: () => void }) {
  const words = useWords(paperWords).papers;
  return (
    <Cards
      caption={words.prints}
      rows={rows}
      rowKey={(p) => p.print}
      columns={[
        { title: words.print, show: (p) => p.title },
        { title: words.formats, show: (p) => <Formats c={c} print={p} onOpen={onOpen} /> },
        { title: words.codes, show: (p) => <Codes print={p} /> },
        {
          title: words.scans,
          show: (p) => p.scans.map((s) => (
            <div key={s.attachmentId}>
              <a href={`/api/review/cases/${c.id}/attachments/${s.attachmentId}`} download>{s.name}</a>{' '}
              <span className="muted">{s.printCode}</span>
            </div>
          )),
        },
      ]}
    />
  );
}

function Formats({ c, print, onOpen }: { c: Case; print: Printable; onOpen: () => void }) {
  return (
    <span className="formats">
      {print.formats.map((file) => {
        const format = file.slice(file.lastIndexOf('.') + 1);
        return (
          <a
            key={file}
            href={`/api/review/cases/${c.id}/prints/${file}`}
            aria-label={`${print.title} ${format.toUpperCase()}`}
            onClick={onOpen}
            {...(format === 'html' ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
          >
            {format.toUpperCase()}
          </a>
        );
      })}
    </span>
  );
}

function Codes({ print }: { print: Printable }) {
  const words = useWords(paperWords).papers;
  return (
    <>
      {print.printed.map((p) => (
        <div key={p.code}>
          <a href={`/check?code=${p.code}`} target="_blank" rel="noreferrer">{p.code}</a>{' '}
          <span className="muted">{p.printedOn} {p.printedBy}{!p.current && `（${words.stale}）`}</span>
        </div>
      ))}
    </>
  );
}
