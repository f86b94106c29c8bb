import { useSearchParams } from 'react-router';

/**
 * Filters that live in the address: they can be kept as a bookmark, sent to a colleague, and gone back to.
 * A changed filter begins at page 1.
 */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  return {
    page: Math.max(1, Number(search.get('page')) || 1),
    size: [20, 50, 100].includes(Number(search.get('size'))) ? Number(search.get('size')) : 20,
    get: (name: string) => search.get(name) ?? undefined,
    is: (name: string) => search.get(name) === 'true' || undefined,
    set(changes: Record<string, string | number | boolean | null | undefined>) {
      setSearch((old) => {
        const next = new URLSearchParams(old);
        next.delete('page');
        for (const [name, value] of Object.entries(changes)) {
          if (value == null || value === '' || value === false) {
            next.delete(name);
          } else {
            next.set(name, String(value));
          }
        }
        return next;
      });
    },
  };
}

export type Filters = ReturnType<typeof useFilters>;
