import { Link, useSearchParams } from 'react-router';
import './tabs.css';

/** The part of a page that the address names; the first where it names none. */
export function useTab<K extends string>(keys: readonly [K, ...K[]]): K {
  const [search] = useSearchParams();
  return keys.find((key) => key === search.get('tab')) ?? keys[0];
}

type Props<K extends string> = {
  /** What the row of links is called. */
  label: string;
  keys: readonly [K, ...K[]];
  words: Record<K, string>;
  here: K;
  /** Filters that end with the part they were set in. */
  clears?: readonly string[];
};

/** The parts of a page as links in a row. */
export function Tabs<K extends string>({ label, keys, words, here, clears = [] }: Props<K>) {
  const [search] = useSearchParams();
  const addressOf = (key: K) => {
    const next = new URLSearchParams(search);
    ['page', 'tab', ...clears].forEach((name) => next.delete(name));
    if (key !== keys[0]) {
      next.set('tab', key);
    }
    return `?${next}`;
  };
  return (
    <nav aria-label={label} className="tabs no-print">
      {keys.map((key) => (
        <Link key={key} to={addressOf(key)} replace preventScrollReset aria-current={key === here ? 'true' : undefined}>{words[key]}</Link>
      ))}
    </nav>
  );
}
