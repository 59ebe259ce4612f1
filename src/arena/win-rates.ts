import { winRate } from './evolution.ts';
import { type WinRate, type WinRateSettings } from './types.ts';

/** One win rate after the other, in the order given. Yields the share done, in [0, 1]. */
export function* winRates(all: readonly WinRateSettings[]): Generator<number, WinRate[]> {
  const found: WinRate[] = [];
  for (const settings of all) {
    const work = winRate(settings);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield (found.length + step.value) / all.length;
    found.push(step.value);
  }
  return found;
}
