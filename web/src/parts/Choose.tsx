import { Select } from 'antd';
import type { Filters } from './useFilters';

type Props = {
  filters: Filters;
  /** The filter of the address it sets. */
  name: string;
  label: string;
  options: { value: string; label: string }[];
  loading?: boolean;
  width?: number;
  /** Filters that mean nothing once this one has changed. */
  clears?: readonly string[];
};

/** A filter chosen from a list: empty means all. */
export function Choose({ filters, name, label, options, loading, width = 200, clears = [] }: Props) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      style={{ width }}
      loading={loading}
      options={options}
      value={filters.get(name) ?? null}
      onChange={(value: string | null | undefined) => filters.set({ ...Object.fromEntries(clears.map((c) => [c, null])), [name]: value })}
    />
  );
}
