import { type Shelf } from '../../src/store/memory.ts';

/** A shelf as a browser has it, in memory; `most` characters fit. */
export function shelfOf(most = Number.POSITIVE_INFINITY): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem(name, text) {
      if (text.length > most) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name) => void kept.delete(name),
  };
}

/** What a private window does. */
export function blocked(): Shelf {
  throw new DOMException('blocked', 'SecurityError');
}
