import { type Clock } from '../../../src/store/classroom/clock.ts';

/** A clock that a test moves by hand. */
export interface HandClock extends Clock {
  /** Moves on by `ms`, doing at its time what was to be done by then. */
  pass(ms: number): void;
}

export function handClock(start = 1_000_000): HandClock {
  let now = start;
  const due = new Set<{ at: number; act: () => void }>();
  return {
    now: () => now,
    after(ms, act) {
      const one = { at: now + ms, act };
      due.add(one);
      return () => void due.delete(one);
    },
    pass(ms) {
      const end = now + ms;
      while (true) {
        const next = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due.delete(next);
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
}
