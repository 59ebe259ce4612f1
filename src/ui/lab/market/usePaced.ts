import { useMemo } from 'preact/hooks';

/** The first call of a frame is done at once; of further ones in the same frame only the last, in the next. */
export function usePaced<A extends unknown[]>(work: (...given: A) => void): (...given: A) => void {
  return useMemo(() => {
    let busy = false;
    let waiting: A | null = null;
    const free = () => {
      busy = false;
      const given = waiting;
      waiting = null;
      if (given) start(given);
    };
    const start = (given: A) => {
      busy = true;
      requestAnimationFrame(free);
      work(...given);
    };
    return (...given) => {
      if (busy) waiting = given;
      else start(given);
    };
  }, [work]);
}
