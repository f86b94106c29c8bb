import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { answer, assessment } from '../../api/clients';
import type { components } from '../../api/generated/assessment';
import { Choose } from '../../parts/Choose';
import { useBodies, useLaw } from '../../parts/law';
import { ListTable } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { useToday } from '../../parts/useToday';
import { useSession } from '../../session/session';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { useRecordColumns } from './recordColumns';
import { recordWords } from './recordWords';
import './records.css';

export type DailyRecord = components['schemas']['DailyRecordRead'];

const firstYear = 2019;

/** 日常纪实: what happened, of whom, on what evidence, and what became of it. */
export function Component() {
  const words = useWords(recordWords);
  const filters = useFilters();
  const session = useSession();
  const columns = useRecordColumns();
  const thisYear = Number(useToday().slice(0, 4));
  const all = useLaw().data?.readsAllRecords ?? false;
  const { data: bodies } = useBodies(all);
  useTitle(words.title);
  const body = filters.get('body');
  const year = filters.get('year') === undefined ? undefined : Number(filters.get('year'));
  const ask = (page: number, size: number) => answer(assessment.GET('/daily-records', { params: { query: { page, size, body, year } } }));
  const queryKey = ['live', 'tasks', 'records', { body, year }];
  const { page, size } = filters;
  // The table's own question, for the numbers by kind.
  const { data } = useQuery({ queryKey: [...queryKey, page, size], queryFn: () => ask(page, size), placeholderData: keepPreviousData });
  const kinds = Object.entries(data?.totals ?? {}).filter(([, n]) => n > 0);
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, i) => String(thisYear - i));
  return (
    <>
      <h1>{words.title}</h1>
      <p className="muted">{all ? words.about : words.aboutOwn(session.name)}</p>
      {kinds.length > 0 && (
        <ul className="record-kinds" aria-label={words.byKind}>
          {kinds.map(([kind, n]) => <li key={kind}><Tag>{words.kinds[kind] ?? kind}　<strong>{n}</strong></Tag></li>)}
        </ul>
      )}
      <ListTable<DailyRecord>
        name="records"
        caption={words.title}
        queryKey={queryKey}
        ask={ask}
        filters={filters}
        columns={all ? columns : columns.filter((c) => c.key !== 'body')}
        rowKey={(record) => record.id}
        empty={words.nothing}
      >
        {all && (
          <Choose
            filters={filters}
            name="body"
            label={words.body}
            loading={bodies === undefined}
            width={260}
            options={(bodies ?? [])
              .filter((b) => b.county == null || session.counties.includes(b.county))
              .map((b) => ({ value: b.code, label: b.name }))}
          />
        )}
        <Choose filters={filters} name="year" label={words.year} options={years.map((y) => ({ value: y, label: y }))} width={120} />
      </ListTable>
    </>
  );
}
