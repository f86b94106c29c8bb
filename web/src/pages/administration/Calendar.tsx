import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { answer, review } from '../../api/clients';
import { Refusal } from '../../parts/Refusal';
import { useFilters } from '../../parts/useFilters';
import { useToday } from '../../parts/useToday';
import { partWords } from '../../parts/words';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import './administration.css';
import { countiesOf } from './bodies/byCounty';
import { useBodies } from '../../parts/law';
import './calendar/calendar.css';
import { MonthTable } from './calendar/MonthTable';
import { NoticeForm } from './calendar/NoticeForm';
import { YearFacts } from './calendar/YearFacts';
import { monthsOf } from './calendar/year';
import { calendarWords } from './calendar/words';

const firstYear = 2017;
const yearsAhead = 5;
const importer = 'LeagueEstablishmentOffice';

/** A year's working days in a county, with the reason of each; and the import of holiday notices. */
export function Component() {
  const words = useWords(calendarWords);
  const parts = useWords(partWords);
  const { role } = useSession();
  const filters = useFilters();
  const today = useToday();
  const county = filters.get('county');
  const year = Number(filters.get('year') ?? today.slice(0, 4));
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar', county, year],
    queryFn: () => answer(review.GET('/calendar', { params: { query: { county, year } } })),
  });
  useTitle(words.title);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="intro">{words.intro}</p>
      <Choice year={year} county={county ?? data?.county} thisYear={Number(today.slice(0, 4))} choose={filters.set} />
      {error !== null && <Refusal error={error} retry={() => void refetch()} />}
      {data === undefined ? error === null && <p className="loading" role="status">{parts.loading}</p> : (
        <>
          {!data.published && <Alert type="warning" showIcon title={words.unpublished(data.year)} />}
          <p className="legend">{words.legend}</p>
          <div className="months">
            {monthsOf(data.days).map((month) => <MonthTable key={month.number} year={data.year} month={month} today={today} />)}
          </div>
          <YearFacts year={data} />
        </>
      )}
      {role === importer ? <NoticeForm /> : <Importers />}
    </>
  );
}

type Chosen = { year: number; county: string | undefined; thisYear: number; choose: (changes: { year?: number; county?: string }) => void };

function Choice({ year, county, thisYear, choose }: Chosen) {
  const words = useWords(calendarWords);
  const { data: bodies } = useBodies();
  const last = Math.max(thisYear + yearsAhead, year);
  const years = Array.from({ length: last - Math.min(firstYear, year) + 1 }, (_, i) => last - i);
  return (
    <div className="filters calendar-choice no-print">
      <span className="year-choice">
        <Button
          icon={<LeftOutlined />}
          aria-label={words.before}
          disabled={year <= years.at(-1)!}
          onClick={() => choose({ year: year - 1 })}
        />
        <Select
          aria-label={words.year}
          style={{ width: 110 }}
          value={year}
          onChange={(next: number) => choose({ year: next })}
          options={years.map((y) => ({ value: y, label: words.yearName(y) }))}
        />
        <Button icon={<RightOutlined />} aria-label={words.after} disabled={year >= last} onClick={() => choose({ year: year + 1 })} />
      </span>
      <Select
        aria-label={words.county}
        style={{ minWidth: 180 }}
        value={county}
        onChange={(code: string) => choose({ county: code })}
        options={countiesOf(bodies ?? []).map((c) => ({ value: c.code, label: c.name }))}
      />
    </div>
  );
}

/** Tells those who may not import who does. */
function Importers() {
  const words = useWords(calendarWords);
  const { data: bodies } = useBodies();
  const names = bodies?.filter((b) => b.role === importer).map((b) => b.name);
  return names === undefined
    ? null
    : <p className="muted">{names.length === 0 ? words.noImporter : words.onlyImporter(names.join('、'))}</p>;
}
