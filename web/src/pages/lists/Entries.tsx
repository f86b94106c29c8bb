import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { answer, registry } from '../../api/clients';
import { ListTable } from '../../parts/ListTable';
import { useFilters } from '../../parts/useFilters';
import { useTitle } from '../../shell/title';
import { useWords } from '../../words/language';
import { AsOf } from './AsOf';
import { asked } from './asked';
import { useEntryColumns } from './columns';
import { EntryFilters } from './EntryFilters';
import './lists.css';
import { lists, listWords, type ListedDuty } from './words';

/** The duty lists of my counties: what stands in them, what has left them, and how they stood on any day. */
export function Component() {
  const words = useWords(listWords);
  const filters = useFilters();
  const columns = useEntryColumns();
  useTitle(words.title);
  const query = asked(filters);
  const queryKey = ['entries', query];
  const ask = (page: number, size: number) => answer(registry.GET('/entries', { params: { query: { ...query, page, size } } }));
  const { page, size } = filters;
  // The table's own question: it is asked once, and tells how many each list has.
  const { data } = useQuery({ queryKey: [...queryKey, page, size], queryFn: () => ask(page, size), placeholderData: keepPreviousData });
  const counted = (label: string, total: number | undefined) => (total === undefined ? label : `${label}（${total}）`);
  const all = data === undefined ? undefined : Object.values(data.totals).reduce((sum, n) => sum + n, 0);
  return (
    <>
      <h1>{words.title}</h1>
      <AsOf filters={filters} />
      <ListTable<ListedDuty>
        name="entries"
        caption={words.title}
        queryKey={queryKey}
        ask={ask}
        filters={filters}
        columns={columns}
        rowKey={(entry) => entry.id}
        empty={words.nothing}
      >
        <Radio.Group
          className="which-list"
          optionType="button"
          aria-label={words.list}
          value={query.list ?? ''}
          onChange={(e) => filters.set({ list: e.target.value as string })}
          options={[
            { value: '', label: counted(words.allLists, all) },
            ...lists.map((list) => ({ value: list, label: counted(words.lists[list], data?.totals[list]) })),
          ]}
        />
        <EntryFilters filters={filters} />
      </ListTable>
    </>
  );
}
