import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../words/language';
import { shellWords } from './words';

/** Sets the document's title: the page's, then the platform's. */
export function useTitle(title: string) {
  const { platform } = useWords(shellWords);
  useEffect(() => {
    document.title = `${title} · ${platform}`;
  }, [title, platform]);
}

/** Moves the focus to the page's content when another page is opened, so that keyboard and screen reader go on there. */
export function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) {
      last.current = pathname;
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [pathname]);
  return main;
}
