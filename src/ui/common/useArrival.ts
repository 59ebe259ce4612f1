import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';

let arrivals = 0;

/**
 * Name the document after the page, and take the focus to its heading when one comes from another page,
 * so that a screen reader tells where one is.
 */
export function useArrival(title: string) {
  const t = useTexts('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const name = t('name');
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    arrivals += 1;
    if (arrivals === 1) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
