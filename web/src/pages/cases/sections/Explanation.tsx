import { useQuery } from '@tanstack/react-query';
import { Grid } from 'antd';
import { answer, review } from '../../../api/clients';
import type { components } from '../../../api/generated/review';
import { Refusal } from '../../../parts/Refusal';
import { useWords } from '../../../words/language';
import { caseWords } from '../caseWords';
import { caseKey, type Clock } from '../useCase';
import { weeksOf } from './weeks';

type Day = components['schemas']['GetCaseExplainedDay'];

/** A due date day by day: which days count, by number, and why the others do not. */
export function Explanation({ id, k }: { id: string; k: Clock }) {
  const words = useWords(caseWords);
  const wide = Grid.useBreakpoint().md ?? true;
  const { data, error } = useQuery({
    queryKey: [...caseKey(id), 'clock', k.number],
    queryFn: () => answer(review.GET('/cases/{id}/clocks/{number}/explanation', { params: { path: { id, number: k.number } } })),
  });
  if (error !== null) {
    return <Refusal error={error} />;
  }
  if (data === undefined) {
    return <p className="loading" role="status">{words.loading}</p>;
  }
  const caption = words.clocks.explanation(k.title);
  return (
    <>
      {data.provisional != null && <p className="muted">{data.provisional}</p>}
      {data.days.length === 0
        ? <p className="muted">{words.clocks.notByDays}</p>
        : wide
          ? <Weeks days={data.days} caption={caption} />
          : <List days={data.days} caption={caption} />}
    </>
  );
}

function Weeks({ days, caption }: { days: Day[]; caption: string }) {
  const words = useWords(caseWords).clocks;
  return (
    <table className="days">
      <caption>{caption}</caption>
      <thead>
        <tr>{words.weekdays.map((day) => <th key={day} scope="col">{day}</th>)}</tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((d) => d !== undefined)!.date}>
            {week.map((day, at) => (
              day === undefined
                ? <td key={at} className="day-none" />
                : <td key={day.date} className={day.number == null ? 'day-off' : 'day-on'}><Told day={day} /></td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Told({ day }: { day: Day }) {
  const words = useWords(caseWords).clocks;
  return (
    <>
      <time dateTime={day.date}>{day.date.slice(5)}</time>
      <strong>{day.number == null ? words.notCounted : words.counted(day.number)}</strong>
      <span className="day-why">{day.why}</span>
    </>
  );
}

function List({ days, caption }: { days: Day[]; caption: string }) {
  const words = useWords(caseWords).clocks;
  return (
    <table className="rows day-list">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr><th scope="col">{words.date}</th><th scope="col">{words.days}</th><th scope="col">{words.why}</th></tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date} className={day.number == null ? 'day-off' : undefined}>
            <th scope="row">{day.date.slice(5)}</th>
            <td>{day.number == null ? words.notCounted : words.counted(day.number)}</td>
            <td>{day.why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
