import { outcomesOf } from './meeting.ts';
import { scoreOf, turnsOf } from './payoffs.ts';
import { type Sums } from './thresholds.ts';
import { type EvolutionRules, type Generation } from './types.ts';

/** A population: for each player, the place of its strategy in the list of groups. */
export type Slots = readonly number[];

/** What the players of a population did, each against all but itself: four sums a player, own move first. */
export type Deeds = Float64Array;

/** Nothing done yet. */
export function noDeeds(players: number): Deeds {
  return new Float64Array(players * 4);
}

/** Adds sums, `times` over, to what a player did. */
export function addDeeds(deeds: Deeds, player: number, sums: Sums, times = 1): void {
  for (let kind = 0; kind < 4; kind++) deeds[player * 4 + kind]! += sums[kind]! * times;
}

/** The same sums from the other's view. */
export function swapped([DD, DC, CD, CC]: Sums): Sums {
  return Float64Array.of(DD!, CD!, DC!, CC!);
}

/** What one player did. */
export function deedsOf(deeds: Deeds, player: number): Sums {
  return deeds.subarray(player * 4, player * 4 + 4);
}

/** Sum of a player's payoffs, and the turns it played. */
export function earned(
  { payoffs }: EvolutionRules,
  deeds: Deeds,
  player: number,
): { score: number; turns: number } {
  const outcomes = outcomesOf(deedsOf(deeds, player));
  return { score: scoreOf(payoffs, outcomes), turns: turnsOf(outcomes) };
}

/** The players of the groups given, in their order. */
export function slotsOf({ population }: Pick<EvolutionRules, 'population'>): number[] {
  return population.flatMap(({ count }, group) => Array<number>(count).fill(group));
}

/** How many players each group has. */
export function countsOf(
  { population }: Pick<EvolutionRules, 'population'>,
  slots: Slots,
): number[] {
  const counts = population.map(() => 0);
  for (const group of slots) counts[group]!++;
  return counts;
}

/** Counts and mean scores of each group. */
export function generationOf(rules: EvolutionRules, slots: Slots, deeds: Deeds): Generation {
  const counts = countsOf(rules, slots);
  const sums = noDeeds(counts.length);
  for (const [player, group] of slots.entries()) addDeeds(sums, group, deedsOf(deeds, player));
  const mean = (count: number, group: number) =>
    count === 0 ? null : earned(rules, sums, group).score / count;
  return { counts, scores: counts.map(mean) };
}
