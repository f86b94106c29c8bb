import { Grid } from 'antd';
import type { ReactNode } from 'react';
import '../../../parts/list.css';

type Props<T> = {
  caption: string;
  rows: T[];
  rowKey: (row: T) => string;
  /** The first names the row. */
  columns: { title: string; show: (row: T) => ReactNode }[];
};

/** A short table that becomes cards where the screen is narrow. */
export function Cards<T>({ caption, rows, rowKey, columns }: Props<T>) {
  const wide = Grid.useBreakpoint().md ?? true;
  return wide ? (
    <table className="rows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>{columns.map((c) => <th key={c.title} scope="col">{c.title}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((c, at) => (at === 0 ? <th key={c.title} scope="row">{c.show(row)}</th> : <td key={c.title}>{c.show(row)}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  ) : (
    <ul className="cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          {columns.map((c, at) => (
            <div key={c.title} className={at === 0 ? 'card-name' : 'card-line'}>
              {at > 0 && <span className="muted">{c.title}</span>}
              <span>{c.show(row)}</span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
