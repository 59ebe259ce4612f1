import { type RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const NIGHT = '(prefers-color-scheme: dark)';

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  if (theme === 'dark' || theme === 'light') return theme === 'dark';
  return matchMedia(NIGHT).matches;
}

/** Whether the page is dark now, by its own setting or the system's. */
export function useDark(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = () => setDark(isDark());
    const media = matchMedia(NIGHT);
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    media.addEventListener('change', look);
    return () => {
      observer.disconnect();
      media.removeEventListener('change', look);
    };
  }, []);
  return dark;
}

/** The size of an element in CSS pixels, followed; 0 × 0 before it is laid out. */
export function useSize(ref: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize((old) => (old.width === next.width && old.height === next.height ? old : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);
  return size;
}

const PATIENCE = 1200; // ms; then whatever font is there serves

/** Resolves when the fonts that the texts need are there, or patience ends. */
export async function fontsFor(family: string, texts: string): Promise<void> {
  if (!('fonts' in document)) return;
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  const loads = [500, 700].map((weight) => document.fonts.load(`${weight} 18px ${family}`, texts));
  await Promise.race([Promise.allSettled(loads), late]);
}
