import { useEffect, useState } from 'preact/hooks';

/** What `work` comes to, worked out after the page has been painted; null until then. */
export function useLater<T>(work: () => T, given: readonly unknown[]): T | null {
  const [done, setDone] = useState<T | null>(null);
  useEffect(() => {
    setDone(null);
    const timer = setTimeout(() => setDone(work()), 0);
    return () => clearTimeout(timer);
  }, given);
  return done;
}

/** Resolves once what was set has been painted, and what is drawn to its size has been drawn. */
export function afterPainting(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });
}
