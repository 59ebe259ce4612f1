import { useEffect, useRef, useState } from 'preact/hooks';
import { type Shown } from './Board.tsx';

/**
 * The cards one after the other, each in a turn of its own, so that the page stays at hand; those whose turn has
 * not come stand as they were before.
 */
export function useGradually(cards: readonly Shown[]): readonly Shown[] {
  const before = useRef<ReadonlyMap<string, Shown>>(new Map());
  const [done, setDone] = useState({ of: cards, count: 1 });
  const count = done.of === cards ? done.count : 1;
  useEffect(() => {
    if (count >= cards.length) {
      before.current = new Map(cards.map((one) => [one.key, one]));
      return;
    }
    const timer = setTimeout(() => setDone({ of: cards, count: count + 1 }), 0);
    return () => clearTimeout(timer);
  }, [cards, count]);
  return cards.flatMap((one, at) => (at < count ? one : (before.current.get(one.key) ?? [])));
}
