import { Empty } from 'antd';
import type { ReactNode } from 'react';
import '../../parts/list.css';
import './administration.css';

type Column<T> = {
  key: string;
  title: string;
  show: (row: T) => ReactNode;
  /** The column that names the row. */
  names?: boolean;
  /** Dates and codes stay on one line. */
  whole?: boolean;
};

type Props<T> = {
  caption: string;
  columns: Column<T>[];
  rows: readonly T[];
  rowKey: (row: T, index: number) => string;
  empty?: string;
};

/** A table that is whole, without pages; it scrolls within itself where the screen is narrow. */
export function DataTable<T>({ caption, columns, rows, rowKey, empty }: Props<T>) {
  return rows.length === 0 ? (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} />
  ) : (
    <div className="scrolling" role="region" aria-label={caption} tabIndex={0}>
      <table className="rows">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>{columns.map((c) => <th key={c.key} scope="col">{c.title}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={rowKey(row, i)}>
              {columns.map((c) => (
                c.names
                  ? <th key={c.key} scope="row">{c.show(row)}</th>
                  : <td key={c.key} className={c.whole ? 'whole' : undefined}>{c.show(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
