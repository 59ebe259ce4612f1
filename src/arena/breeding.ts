import { type Stream, stream } from '../model/chance.ts';
import { type Deeds, generationOf, type Slots, slotsOf } from './deeds.ts';
import { fieldOf } from './field.ts';
import { type EvolutionRules, type Generation, type History } from './types.ts';

/** The next population, from what the players of this one did and the draws of this generation. */
export type Breed = (slots: Slots, deeds: Deeds, draw: Stream) => number[];

function isFixed({ counts }: Generation): boolean {
  return counts.filter((count) => count > 0).length === 1;
}

/**
 * Generations of players, each bred from the one before. Yields the share done, in [0, 1]; ends early once
 * one strategy has everything.
 */
export function* breedOn(rules: EvolutionRules, breed: Breed): Generator<number, History> {
  const field = fieldOf(rules);
  const generations: Generation[] = [];
  let slots = slotsOf(rules);
  for (let generation = 0; ; generation++) {
    const share = generation / (rules.generations + 1);
    const work = field(slots, generation);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield share;
    const now = generationOf(rules, slots, step.value);
    generations.push(now);
    if (generation === rules.generations || isFixed(now)) break;
    slots = breed(slots, step.value, stream(rules.seed, 'evolution', 0, generation));
    yield share;
  }
  return { strategies: rules.population.map(({ strategy }) => strategy), generations };
}
