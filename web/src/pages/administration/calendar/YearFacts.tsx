import type { components } from '../../../api/generated/review';
import { localTime } from '../../../parts/localTime';
import { useWords } from '../../../words/language';
import { DataTable } from '../DataTable';
import { isArranged, uncertainOf } from './year';
import { calendarWords } from './words';

/** What the months show by position and behind buttons, as text: arranged days, uncertain stretches, notices. */
export function YearFacts({ year }: { year: components['schemas']['ShowCalendarYear'] }) {
  const words = useWords(calendarWords);
  const uncertain = uncertainOf(year.days);
  return (
    <>
      <h2>{words.arranged}</h2>
      <DataTable
        caption={words.arranged}
        rows={year.days.filter(isArranged)}
        rowKey={(d) => d.date}
        empty={words.noneArranged}
        columns={[
          { key: 'date', title: words.date, names: true, show: (d) => d.date },
          { key: 'weekday', title: words.weekday, show: (d) => d.weekday },
          { key: 'counts', title: words.counts, show: (d) => (d.working ? words.working : words.resting) },
          { key: 'why', title: words.why, show: (d) => d.why },
        ]}
      />
      {uncertain.length > 0 && (
        <>
          <h2>{words.uncertain}</h2>
          <ul>
            {uncertain.map((u) => <li key={u.from}>{u.from === u.to ? u.from : `${u.from} – ${u.to}`}{'　'}{u.why}</li>)}
          </ul>
        </>
      )}
      <h2>{words.notices}</h2>
      <DataTable
        caption={words.notices}
        rows={year.notices}
        rowKey={(n, i) => `${n.number} ${i}`}
        empty={words.noNotices}
        columns={[
          { key: 'number', title: words.number, names: true, show: (n) => n.number },
          { key: 'year', title: words.ofYear, show: (n) => n.year },
          {
            key: 'origin', title: words.origin,
            show: (n) => (n.importedAt == null ? words.shipped : words.imported(localTime(n.importedAt), n.importedBy ?? '')),
          },
        ]}
      />
    </>
  );
}
