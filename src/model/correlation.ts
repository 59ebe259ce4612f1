import { logPriceOf } from './price.ts';
import { type RoundReport } from './report.ts';
import { type Rules } from './rules.ts';
import { type Market } from './state.ts';
import { pathOf, siblingPathOf, ticksOf } from './ticks.ts';

/** Changes from tick to tick, less their mean. */
function deviationsOf(ticks: Float64Array): Float64Array {
  const returns = ticks.subarray(1).map((log, k) => log - ticks[k]!);
  const mean = (ticks.at(-1)! - ticks[0]!) / returns.length;
  return returns.map((change) => change - mean);
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, x, k) => sum + x * b[k]!, 0);
}

/** Ticks of the played token and of every sibling in one round, log prices; `seed` as for the round. */
export function allTicks(
  rules: Rules,
  seed: number,
  report: RoundReport,
  before: Market,
  after: Market,
): Float64Array[] {
  const opening = logPriceOf(before);
  const own = ticksOf(seed, report.round, opening, pathOf(report, opening, logPriceOf(after)));
  const count = before.siblings?.gaps.length ?? 0;
  const others = Array.from({ length: count }, (_, at) => {
    const path = siblingPathOf(rules, report, before.siblings!, after.siblings!, at);
    return ticksOf(seed, report.round, before.siblings!.gaps[at]!, path, at + 1);
  });
  return [own, ...others];
}

/**
 * Mean over all pairs of tokens of the correlation of their tick returns in one round (Pearson), within ±1;
 * null without siblings, or where no pair moves.
 */
export function tickCorrelation(ticks: readonly Float64Array[]): number | null {
  const deviations = ticks.map(deviationsOf);
  const spreads = deviations.map((deviation) => Math.sqrt(product(deviation, deviation)));
  let sum = 0;
  let pairs = 0;
  for (let a = 0; a < ticks.length; a++) {
    for (let b = 0; b < a; b++) {
      const scale = spreads[a]! * spreads[b]!;
      if (scale === 0) continue;
      sum += product(deviations[a]!, deviations[b]!) / scale;
      pairs++;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}
