import { useEffect, useState } from 'preact/hooks';

/** Half a frame, ms: the page stays at hand. */
const SLICE = 8;

/**
 * What work that yields on its way comes to, done a slice at a time after the page has been painted; null until
 * then. It starts anew when `given` changes, and what is not finished is dropped.
 */
export function useSlices<T>(
  begin: () => Generator<unknown, T>,
  given: readonly unknown[],
): T | null {
  const [done, setDone] = useState<T | null>(null);
  useEffect(() => {
    let timer = 0;
    const work = begin();
    const slice = () => {
      const end = performance.now() + SLICE;
      do {
        const step = work.next();
        if (step.done === true) return setDone(() => step.value);
      } while (performance.now() < end);
      timer = window.setTimeout(slice, 0);
    };
    timer = window.setTimeout(slice, 0);
    return () => window.clearTimeout(timer);
  }, given);
  return done;
}
