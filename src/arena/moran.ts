import { type Breed, breedOn } from './breeding.ts';
import { type Deeds, earned, type Slots } from './deeds.ts';
import { type History, type MoranSettings } from './types.ts';

/** 1 − w + w·(mean payoff of a turn − the least payoff there is): never negative. */
function fitnessOf(settings: MoranSettings, deeds: Deeds, player: number): number {
  const { payoffs, selection } = settings;
  const least = Math.min(payoffs.R, payoffs.P, payoffs.S, payoffs.T);
  const { score, turns } = earned(settings, deeds, player);
  return 1 - selection + selection * Math.max(0, score / turns - least);
}

/** The player on whom a draw in (0, 1) falls, each with its fitness' share; evenly if nobody has any. */
function parentOf(slots: Slots, fitness: readonly number[], draw: number): number {
  const all = fitness.reduce((sum, one) => sum + one, 0);
  if (all === 0) return Math.floor(draw * slots.length);
  let left = draw * all;
  for (const [player, one] of fitness.entries()) {
    left -= one;
    if (left < 0) return player;
  }
  return fitness.findLastIndex((one) => one > 0);
}

/**
 * The Moran process with payoffs as fitness (Nowak, Sasaki, Taylor & Fudenberg 2004): each generation one
 * player, drawn in proportion to fitness, has a clone, which takes the place of a player drawn evenly from
 * all. Yields the share done.
 */
export function moran(settings: MoranSettings): Generator<number, History> {
  const breed: Breed = (slots, deeds, draw) => {
    const fitness = slots.map((_, player) => fitnessOf(settings, deeds, player));
    const parent = parentOf(slots, fitness, draw());
    const leaving = Math.floor(draw() * slots.length);
    return slots.map((group, player) => (player === leaving ? slots[parent]! : group));
  };
  return breedOn(settings, breed);
}
