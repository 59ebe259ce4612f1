/** Time as the page has it; given from outside, so that a test is its own clock. */
export interface Clock {
  now(): number; // ms since 1970 on this device
  /** Act once after `ms`; gives how to take it back. */
  after(ms: number, act: () => void): () => void;
}

/** What was left when it was heard. */
export interface Heard {
  left: number | null; // ms; null: no limit
  paused: boolean;
  at: number; // ms since 1970 on this device
}

/** ms left now, never below 0; null without a limit. Paused time stands still. */
export function leftNow({ left, paused, at }: Heard, now: number): number | null {
  if (left === null) return null;
  return Math.max(0, paused ? left : left - Math.max(0, now - at));
}

/**
 * Calls `show` with whole seconds left (rounded up; null without a limit) now and at each change, until what it
 * gives is called.
 */
export function countDown(
  clock: Clock,
  heard: Heard,
  show: (seconds: number | null) => void,
): () => void {
  let cancel = () => {};
  const tick = () => {
    const left = leftNow(heard, clock.now());
    show(left === null ? null : Math.ceil(left / 1_000));
    if (left === null || left === 0 || heard.paused) return;
    cancel = clock.after(left % 1_000 || 1_000, tick);
  };
  tick();
  return () => cancel();
}
