import { useEffect, useRef } from 'preact/hooks';
import { useMotion } from '../../common/useMotion.ts';

/**
 * For the row of the button that starts long work: once a new result stands below it, the row goes to the
 * top of the window, so that the result is seen. Whoever has scrolled elsewhere meanwhile stays there.
 */
export function useLedToResult(result: unknown) {
  const row = useRef<HTMLDivElement>(null);
  const seen = useRef(result);
  const motion = useMotion();
  useEffect(() => {
    if (result === seen.current) return;
    seen.current = result;
    const { top, bottom } = row.current?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (!row.current || bottom < 0 || top > window.innerHeight) return;
    row.current.scrollIntoView({ block: 'start', behavior: motion === 'full' ? 'smooth' : 'auto' });
  }, [result]);
  return row;
}
