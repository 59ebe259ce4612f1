import { type Contestant, contestantOf, isCertain } from './contestant.ts';
import { addDeeds, countsOf, type Deeds, deedsOf, noDeeds, type Slots, swapped } from './deeds.ts';
import { meetingOf } from './meeting.ts';
import { type Sums } from './thresholds.ts';
import { type EvolutionRules } from './types.ts';

/**
 * A generation of players in which all meet all but themselves. Yields now and then where that takes long.
 * Chance is drawn by player and generation.
 */
export type Field = (slots: Slots, generation: number) => Generator<void, Deeds>;

const TURNS_A_STEP = 100_000; // about a millisecond's work

function play(rules: EvolutionRules, a: Contestant, b: Contestant, generation: number): Sums {
  const sums = new Float64Array(4);
  meetingOf(a, b, rules, rules.seed)(generation, sums);
  return sums;
}

/** A match of each two strategies. */
function* tableOf(rules: EvolutionRules): Generator<void, Sums[][]> {
  const groups = rules.population.map(({ strategy }) => contestantOf({ strategy, copy: 0 }));
  const table: Sums[][] = groups.map(() => []);
  for (const [at, a] of groups.entries())
    for (const b of groups) {
      table[at]!.push(play(rules, a, b, 0));
      yield;
    }
  return table;
}

/** Without chance a match of each two strategies tells all. */
function certainField(rules: EvolutionRules): Field {
  let table: Sums[][] | null = null;
  return function* (slots) {
    table ??= yield* tableOf(rules);
    const counts = countsOf(rules, slots);
    const byGroup = noDeeds(counts.length);
    for (const [group, row] of table.entries())
      for (const [other, sums] of row.entries())
        addDeeds(byGroup, group, sums, counts[other]! - (other === group ? 1 : 0));
    const deeds = noDeeds(slots.length);
    for (const [player, group] of slots.entries()) addDeeds(deeds, player, deedsOf(byGroup, group));
    return deeds;
  };
}

/** The contestant of each player, by its strategy; found once. */
function castOf({ population }: EvolutionRules): (group: number, player: number) => Contestant {
  const known = new Map<number, Contestant>();
  return (group, player) => {
    const key = player * population.length + group;
    const { strategy } = population[group]!;
    const one = known.get(key) ?? contestantOf({ strategy, copy: player + 1 });
    known.set(key, one);
    return one;
  };
}

function drawnField(rules: EvolutionRules): Field {
  const cast = castOf(rules);
  return function* (slots, generation) {
    const players = slots.map(cast);
    const deeds = noDeeds(slots.length);
    let turns = 0;
    for (let a = 0; a < slots.length; a++)
      for (let b = a + 1; b < slots.length; b++) {
        const sums = play(rules, players[a]!, players[b]!, generation);
        addDeeds(deeds, a, sums);
        addDeeds(deeds, b, swapped(sums));
        turns += rules.turns;
        if (turns < TURNS_A_STEP) continue;
        turns = 0;
        yield;
      }
    return deeds;
  };
}

/** The field of these rules. Throws where there is no such strategy. */
export function fieldOf(rules: EvolutionRules): Field {
  const all = rules.population.map(({ strategy }) => contestantOf({ strategy, copy: 0 }));
  const certain = all.every((one) => isCertain(one, one, rules));
  return certain ? certainField(rules) : drawnField(rules);
}
