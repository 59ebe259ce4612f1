/** Ms by which two clocks may differ before the one is set: less is lost on the way. */
const TOLERATED = 20;

export const CLOCK_EVERY = 5_000; // ms

/** The time of all processes over one database: this machine's clock, set by the database's. */
export interface SharedClock {
  now(): number; // ms since 1970
  set(): Promise<void>;
}

/** @param read the database's time, ms since 1970; it was so at some moment between its asking and its answer */
export function shareClock(read: () => Promise<number>): SharedClock {
  let ahead = 0; // ms that the database's clock is before this machine's
  return {
    now: () => Date.now() + ahead,
    async set() {
      const asked = performance.now();
      const theirs = await read();
      const unsure = (performance.now() - asked) / 2;
      const found = Math.round(theirs + unsure - Date.now());
      if (Math.abs(found - ahead) > unsure + TOLERATED) ahead = found;
    },
  };
}
