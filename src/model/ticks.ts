import { stream } from './chance.ts';
import { type SiblingState } from './extensions.ts';
import { normal } from './maths.ts';
import { type RoundReport } from './report.ts';
import { type Rules } from './rules.ts';

/** Ticks in a round (MODEL.md §5). */
export const TICKS = 24;
const FLOW_END = 12;
const SETTLE_END = 16;
const TICK_DEVIATION = 0.002;

/** Where the log price stands, against the round's opening, at the end of each of the round's three parts. */
export interface TickPath {
  afterFlow: number; // −Q/D
  afterSettle: number; // with use, recovery and events
  close: number; // with the waves, and with `drift`
  drift?: number; // a sibling's own shock: it runs through all ticks evenly, in none of the parts
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** A Brownian bridge of TICKS steps from 0 to 0, standard deviation 0.002 a step. */
function bridge(seed: number, round: number, token: number): Float64Array {
  const draw = stream(seed, 'ticks', token, round);
  const walk = new Float64Array(TICKS + 1);
  for (let k = 1; k <= TICKS; k++) walk[k] = walk[k - 1]! + TICK_DEVIATION * normal(draw());
  const end = walk[TICKS]!;
  for (let k = 1; k <= TICKS; k++) walk[k]! -= (k / TICKS) * end;
  return walk;
}

/**
 * Log price at ticks 0…24 of a round, relative to `openingLog`: flow over ticks 1–12, use, recovery and
 * events over 13–16, waves over 17–24, plus a seeded bridge. Tick 24 is the round's close exactly. `token` is 0
 * for the one that is played, 1–4 for its siblings, whose bridges end at their own shocks.
 */
export function ticksOf(
  seed: number,
  round: number,
  openingLog: number,
  path: TickPath,
  token = 0,
): Float64Array {
  const { drift = 0 } = path;
  const noise = bridge(seed, round, token);
  const out = new Float64Array(TICKS + 1);
  out[0] = openingLog;
  for (let k = 1; k < TICKS; k++) {
    const level =
      k <= FLOW_END
        ? between(0, path.afterFlow, k / FLOW_END)
        : k <= SETTLE_END
          ? between(path.afterFlow, path.afterSettle, (k - FLOW_END) / (SETTLE_END - FLOW_END))
          : between(path.afterSettle, path.close - drift, (k - SETTLE_END) / (TICKS - SETTLE_END));
    out[k] = openingLog + level + (drift * k) / TICKS + noise[k]!;
  }
  out[TICKS] = openingLog + path.close;
  return out;
}

/** The three parts of a round's move in log price, from its report and its closing log price. */
export function pathOf(report: RoundReport, openingLog: number, closingLog: number): TickPath {
  let waves = 0;
  for (const wave of report.waves) waves += wave.tokens;
  const close = closingLog - openingLog;
  return {
    afterFlow: -report.flow / report.depth,
    afterSettle: close + waves / report.depth,
    close,
  };
}

/** The same for sibling `at`: no flow, the gap's recovery, its own shock throughout, and the waves. */
export function siblingPathOf(
  rules: Rules,
  report: RoundReport,
  before: SiblingState,
  after: SiblingState,
  at: number,
): TickPath {
  let sold = 0;
  for (const wave of report.waves) sold += wave.siblings?.tokens ?? 0;
  const close = after.gaps[at]! - before.gaps[at]!;
  const recovered = -before.gaps[at]! * rules.recovery;
  const waves = -sold / after.depth;
  return { afterFlow: 0, afterSettle: recovered, close, drift: close - recovered - waves };
}
