import { moran } from './moran.ts';
import { replacement } from './replacement.ts';
import { replicator } from './replicator.ts';
import {
  type EvolutionSettings,
  type History,
  type WinRate,
  type WinRateSettings,
} from './types.ts';

/** A population through the generations, by the way the settings name. Yields the share done, in [0, 1]. */
export function evolution(settings: EvolutionSettings): Generator<number, History> {
  if (settings.kind === 'replacement') return replacement(settings);
  if (settings.kind === 'moran') return moran(settings);
  return replicator(settings);
}

const SEEDS = 0x1_0000_0000; // a run past the last seed goes on at 0

/** How often each strategy ends with everything, over seeds. Yields the share done, in [0, 1]. */
export function* winRate({
  evolution: settings,
  runs,
}: WinRateSettings): Generator<number, WinRate> {
  const strategies = settings.population.map(({ strategy }) => strategy);
  const wins = strategies.map(() => 0);
  for (let run = 0; run < runs; run++) {
    const work = evolution({ ...settings, seed: (settings.seed + run) % SEEDS });
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield (run + step.value) / runs;
    const { counts } = step.value.generations.at(-1)!;
    const left = counts.filter((count) => count > 0).length;
    if (left === 1) wins[counts.findIndex((count) => count > 0)]!++;
    yield (run + 1) / runs;
  }
  return { strategies, wins, undecided: runs - wins.reduce((sum, won) => sum + won, 0) };
}
