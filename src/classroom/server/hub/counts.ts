/** Upper ends of the steps that durations are counted in, ms; longer ones are counted after the last. */
export const STEPS = [
  ...[1, 2, 5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 250, 350, 500, 750],
  ...[1_000, 2_000, 5_000, 10_000, 30_000],
] as const;

/** How long something took, as often as it happened. */
export interface Spread {
  steps: number[]; // how many fell into each step; the last: beyond all
  sum: number; // ms
}

/** What a process has counted since its start. Nothing in it tells who did what, nor where. */
export interface Counts {
  decided: Spread; // from a decision's arrival to its answer, where it was accepted
  committed: Spread; // each transaction of the journal
  appends: { done: number; behind: number; gone: number; failed: number }; // a class's lines in one of them
  catchUps: number; // times that lines of others were read
  takings: { due: number; over: number }; // classes whose time was taken up here; from a process that went
  words: { sent: number; heard: number }; // between processes
  turnedAway: { process: number; address: number }; // connections beyond the limits
}

export function openCounts(): Counts {
  return {
    decided: openSpread(),
    committed: openSpread(),
    appends: { done: 0, behind: 0, gone: 0, failed: 0 },
    catchUps: 0,
    takings: { due: 0, over: 0 },
    words: { sent: 0, heard: 0 },
    turnedAway: { process: 0, address: 0 },
  };
}

function openSpread(): Spread {
  return { steps: Array.from({ length: STEPS.length + 1 }, () => 0), sum: 0 };
}

/** Counts something that took `ms`. */
export function observe(spread: Spread, ms: number): void {
  let step = 0;
  while (step < STEPS.length && ms > STEPS[step]!) step++;
  spread.steps[step]!++;
  spread.sum += ms;
}

/** How often something happened. */
export function timesOf({ steps }: Spread): number {
  return steps.reduce((sum, one) => sum + one, 0);
}
