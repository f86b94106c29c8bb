import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Empty, Grid, Pagination, Popover } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/language';
import { csvOf, download } from './csv';
import { Refusal } from './Refusal';
import type { Filters } from './useFilters';
import './list.css';
import { partWords } from './words';

/** A page of a list as the services answer it. */
export type PageOf<T> = { items: T[]; total: number; page: number; size: number };

export type Column<T> = {
  key: string;
  title: string;
  show: (row: T) => ReactNode;
  /** The cell in an export. */
  text: (row: T) => string;
  /** Left out until it is chosen. */
  extra?: boolean;
  /** The column that names the row; cannot be left out. */
  names?: boolean;
  width?: number | string;
};

type Props<T> = {
  /** Names the list in the choice of columns and the exported file. */
  name: string;
  caption: string;
  queryKey: readonly unknown[];
  /** Asks for a page with the filters of the address. */
  ask: (page: number, size: number) => Promise<PageOf<T>>;
  filters: Filters;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  empty?: ReactNode;
  /** Controls that set the filters. */
  children?: ReactNode;
};

const mostExported = 10_000;

/** A list: filters, total, pages, choice of columns, export of what is shown; cards instead of a table where the screen is narrow. */
export function ListTable<T>({ name, caption, queryKey, ask, filters, columns, rowKey, empty, children }: Props<T>) {
  const words = useWords(partWords);
  const wide = Grid.useBreakpoint().md ?? true;
  const { page, size } = filters;
  const [left, setLeft] = useKeptColumns(name, columns);
  const [exported, setExported] = useState<number | null>(null);
  const [exportError, setExportError] = useState<unknown>(null);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...queryKey, page, size],
    queryFn: () => ask(page, size),
    placeholderData: keepPreviousData,
  });
  const shown = columns.filter((c) => c.names || !left.includes(c.key));
  const total = data?.total ?? 0;

  async function exportAll() {
    setExportError(null);
    try {
      const rows: T[] = [];
      let all = total;
      for (let next = 1; rows.length < Math.min(all, mostExported); next++) {
        setExported(rows.length);
        const found = await ask(next, 100);
        rows.push(...found.items);
        all = found.total;
        if (found.items.length === 0) {
          break;
        }
      }
      const cut = rows.length < all ? [[words.exportCut(rows.length, all)]] : [];
      download(`${caption}.csv`, csvOf([shown.map((c) => c.title), ...rows.map((row) => shown.map((c) => c.text(row))), ...cut]));
    } catch (failure) {
      setExportError(failure);
    } finally {
      setExported(null);
    }
  }

  return (
    <section className="list" aria-label={caption} aria-busy={isFetching}>
      {children !== undefined && <div className="filters no-print" role="search" aria-label={words.search}>{children}</div>}
      <div className="list-head">
        <span role="status">{data !== undefined ? words.total(total) : error === null && words.loading}</span>
        <span className="no-print list-tools">
          <Popover trigger="click" placement="bottomRight" content={<Columns columns={columns} left={left} choose={setLeft} />}>
            <Button type="text" icon={<SettingOutlined />}>{words.columns}</Button>
          </Popover>
          <Button
            type="text"
            icon={<DownloadOutlined />}
            disabled={total === 0}
            loading={exported !== null}
            onClick={() => void exportAll()}
          >
            {exported === null ? words.export : words.exporting(exported, total)}
          </Button>
        </span>
      </div>
      {exportError !== null && <Refusal error={exportError} />}
      {error !== null ? (
        <Refusal error={error} retry={() => void refetch()} />
      ) : wide ? (
        <Rows columns={shown} rows={data?.items} rowKey={rowKey} caption={caption} empty={empty ?? words.empty} />
      ) : data?.items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty ?? words.empty} />
      ) : (
        <ul className="cards">
          {data?.items.map((row) => (
            <li key={rowKey(row)}>
              {shown.map((c) => (
                <div key={c.key} className={c.names ? 'card-name' : 'card-line'}>
                  {!c.names && <span className="muted">{c.title}</span>}
                  <span>{c.show(row)}</span>
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
      {total > 20 && (
        <Pagination
          className="no-print"
          align="end"
          current={page}
          pageSize={size}
          total={total}
          pageSizeOptions={[20, 50, 100]}
          showSizeChanger
          simple={!wide}
          onChange={(next, nextSize) => filters.set({
            size: nextSize === 20 ? null : nextSize,
            page: nextSize === size && next > 1 ? next : null,
          })}
        />
      )}
    </section>
  );
}

/** The table itself; plain HTML, which is what assistive programs read best. */
function Rows<T>({ columns, rows, rowKey, caption, empty }: {
  columns: Column<T>[];
  rows?: T[];
  rowKey: (row: T) => string;
  caption: string;
  empty: ReactNode;
}) {
  return (
    <table className="rows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((c) => <th key={c.key} scope="col" style={{ width: c.width }}>{c.title}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows?.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((c) => (c.names ? <th key={c.key} scope="row">{c.show(row)}</th> : <td key={c.key}>{c.show(row)}</td>))}
          </tr>
        ))}
        {rows === undefined && [1, 2, 3].map((n) => <tr key={n} className="waiting"><td colSpan={columns.length} /></tr>)}
        {rows?.length === 0 && (
          <tr>
            <td colSpan={columns.length}><Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} /></td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Columns<T>({ columns, left, choose }: { columns: Column<T>[]; left: string[]; choose: (left: string[]) => void }) {
  return (
    <div className="columns">
      {columns.map((c) => (
        <Checkbox
          key={c.key}
          disabled={c.names}
          checked={c.names || !left.includes(c.key)}
          onChange={(e) => choose(e.target.checked ? left.filter((k) => k !== c.key) : [...left, c.key])}
        >
          {c.title}
        </Checkbox>
      ))}
    </div>
  );
}

/** The columns left out, as this browser remembers them for the list. */
function useKeptColumns<T>(name: string, columns: Column<T>[]): [string[], (left: string[]) => void] {
  const key = `columns:${name}`;
  const [left, setLeft] = useState<string[]>(() => {
    const kept = localStorage.getItem(key);
    return kept === null ? columns.filter((c) => c.extra).map((c) => c.key) : kept.split(',');
  });
  return [
    left,
    (next) => {
      localStorage.setItem(key, next.join(','));
      setLeft(next);
    },
  ];
}
