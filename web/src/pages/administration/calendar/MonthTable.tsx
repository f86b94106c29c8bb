import { Tooltip } from 'antd';
import { useWords } from '../../../words/language';
import { isArranged, type Day, type Month } from './year';
import { calendarWords } from './words';

/** A month as a table of weeks. Whether a day counts is a word in each cell; why, where a notice says so, is behind its button. */
export function MonthTable({ year, month, today }: { year: number; month: Month; today: string }) {
  const words = useWords(calendarWords);
  return (
    <table className="month">
      <caption>{words.month(year, month.number)} <span className="muted">{words.workingDays(month.working)}</span></caption>
      <thead>
        <tr>{words.weekdays.map((name, i) => <th key={name} scope="col" abbr={words.weekdayNames[i]}>{name}</th>)}</tr>
      </thead>
      <tbody>
        {month.weeks.map((week, i) => (
          <tr key={i}>
            {week.map((day, j) => (
              <td
                key={j}
                className={day === null ? undefined : day.working ? 'on' : 'off'}
                aria-current={day?.date === today ? 'date' : undefined}
              >
                {day !== null && <Cell day={day} today={day.date === today} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day, today }: { day: Day; today: boolean }) {
  const words = useWords(calendarWords);
  const content = (
    <>
      <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
      <small>{day.working ? words.on : words.off}</small>
      {today && <small className="unseen">{words.today}</small>}
    </>
  );
  return isArranged(day) ? (
    <Tooltip title={day.why} trigger={['hover', 'focus', 'click']}>
      <button type="button" className="day arranged">{content}</button>
    </Tooltip>
  ) : (
    <span className="day" title={day.why}>{content}</span>
  );
}
