import { useEffect, type KeyboardEvent } from 'react';

const rows = '.rows tbody th a, .card-name a';
const search = '.filters input[type="search"]';

/** Arrow keys go from row to row, from the search into the list and back; Enter opens what has the focus, as with every link. */
export function moveThroughRows(e: KeyboardEvent<HTMLElement>) {
  if ((e.key !== 'ArrowDown' && e.key !== 'ArrowUp') || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey) {
    return;
  }
  const links = [...e.currentTarget.querySelectorAll<HTMLElement>(rows)];
  const field = e.currentTarget.querySelector<HTMLElement>(search);
  const at = links.findIndex((link) => link === e.target);
  if (at < 0 && (e.target !== field || e.key === 'ArrowUp')) {
    return;
  }
  const next = e.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? field);
  if (next != null) {
    e.preventDefault();
    next.focus();
  }
}

/**
 * Ctrl+K (⌘K) goes to the search of the list, and the arrow down, where nothing has the focus, to its first row. No letter works by itself:
 * that would get in the way of speech input.
 */
export function useListKeys() {
  useEffect(() => {
    const go = (e: globalThis.KeyboardEvent) => {
      if (e.key.toLowerCase() === 'k' && (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey) {
        const field = document.querySelector<HTMLInputElement>(search);
        if (field !== null) {
          e.preventDefault();
          field.focus();
          field.select();
        }
      } else if (
        e.key === 'ArrowDown' &&
        !e.ctrlKey &&
        !e.altKey &&
        !e.metaKey &&
        !e.shiftKey &&
        [document.body, document.querySelector('main')].includes(e.target as HTMLElement)
      ) {
        const first = document.querySelector<HTMLElement>(rows);
        if (first !== null) {
          e.preventDefault();
          first.focus();
        }
      }
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, []);
}
