/** A place that keeps texts by name: `localStorage`, `sessionStorage`, or nothing at all. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'hold-or-sell/';

/** What the device remembers, written so that a blocked, full or corrupt shelf never stops a game. */
export interface Memory {
  /** What was kept under `name`, or null: nothing there, unreadable, or not as `check` wants it. */
  recall<T>(name: string, check: (value: unknown) => T | null): T | null;
  /** Whether anything is kept under `name`, readable or not. */
  has(name: string): boolean;
  /** Keep plain JSON; false when the device cannot remember. */
  keep(name: string, value: unknown): boolean;
  forget(name: string): void;
}

/** `open` may throw (blocked storage): asked anew each time, since a browser may change its mind. */
export function memoryOn(open: () => Shelf | null): Memory {
  return {
    recall(name, check) {
      try {
        const text = open()?.getItem(PREFIX + name);
        return text === null || text === undefined ? null : check(JSON.parse(text));
      } catch {
        return null;
      }
    },
    has(name) {
      try {
        return typeof open()?.getItem(PREFIX + name) === 'string';
      } catch {
        return false;
      }
    },
    keep(name, value) {
      try {
        const shelf = open();
        shelf?.setItem(PREFIX + name, JSON.stringify(value));
        return shelf !== null;
      } catch {
        return false;
      }
    },
    forget(name) {
      try {
        open()?.removeItem(PREFIX + name);
      } catch {
        // Nothing was kept, so nothing is left to forget.
      }
    },
  };
}
