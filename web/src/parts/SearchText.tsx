import { Input } from 'antd';
import { useWords } from '../words/language';
import type { Filters } from './useFilters';
import { partWords } from './words';

/** The search for a text: the filter `q` of the address. */
export function SearchText({ filters, label }: { filters: Filters; label: string }) {
  const words = useWords(partWords);
  return (
    <Input.Search
      key={filters.get('q') ?? ''}
      defaultValue={filters.get('q')}
      placeholder={label}
      aria-label={label}
      enterButton={words.search}
      allowClear
      style={{ width: 280 }}
      onSearch={(q) => filters.set({ q: q.trim() })}
    />
  );
}
