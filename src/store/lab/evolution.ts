import { ARENA_LIMITS, type Limit, replacedLimit } from '../../arena/limits.ts';
import { type SimplexSettings } from '../../arena/simplex.ts';
import {
  type EvolutionRules,
  type EvolutionSettings,
  type ReplicatorSettings,
} from '../../arena/types.ts';
import { type Entrant } from './entrants.ts';
import { KNOWN_PAYOFFS, payoffsText } from './payoffs.ts';
import { numberText } from './settingText.ts';

export { ARENA_LIMITS, replacedLimit } from '../../arena/limits.ts';
export type { Rest, RestKind } from '../../arena/rests.ts';
export type { Simplex } from '../../arena/simplex.ts';
export type { History, WinRate } from '../../arena/types.ts';
export {
  historyTable,
  simplexTable,
  toldEvolution,
  type WinShare,
  winSharesOf,
  winTable,
} from '../../study/evolution.ts';
export type { Origin } from '../../study/origin.ts';

/** The three ways in which the better ones multiply. */
export const WAYS = ['replacement', 'moran', 'replicator'] as const;
export type Way = (typeof WAYS)[number];

/** Some of one kind: players, in replicator dynamics a weight. */
export interface Settlers extends Entrant {
  count: number;
}

/** All that the evolution of the lab is set to; what the other ways need keeps its value. */
export interface EvolutionSetUp extends Omit<EvolutionRules, 'population'> {
  way: Way;
  population: readonly Settlers[];
  replaced: number;
  selection: number;
  step: number;
  repetitions: number;
  runs: number; // of the win rate
}

const GENERATIONS: Record<Way, number> = { replacement: 20, moran: 1000, replicator: 300 };

/** What a way is set to before anybody has touched it: The Evolution of Trust's first population. */
export function startOf(way: Way): EvolutionSetUp {
  return {
    way,
    population: [
      { id: 'cooperator', name: null, count: 15 },
      { id: 'defector', name: null, count: 5 },
      { id: 'tit-for-tat', name: null, count: 5 },
    ],
    payoffs: KNOWN_PAYOFFS['trust']!,
    turns: 10,
    noise: 0,
    continuation: 1,
    generations: GENERATIONS[way],
    seed: 1,
    replaced: 5,
    selection: 1,
    step: 0.1,
    repetitions: 1,
    runs: 100,
  };
}

/** The set-up in another way; generations that nobody has touched follow it. */
export function inWay(setUp: EvolutionSetUp, way: Way): EvolutionSetUp {
  const untouched = setUp.generations === GENERATIONS[setUp.way];
  return { ...setUp, way, ...(untouched && { generations: GENERATIONS[way] }) };
}

/** Players in all. */
export function playersIn({ population }: Pick<EvolutionSetUp, 'population'>): number {
  return population.reduce((sum, { count }) => sum + count, 0);
}

/** What each setting that is a number may be, by key; how many are replaced hangs on the population. */
export const NUMBERS = {
  turns: ARENA_LIMITS.turns,
  noise: ARENA_LIMITS.noise,
  continuation: ARENA_LIMITS.continuation,
  generations: ARENA_LIMITS.generations,
  seed: ARENA_LIMITS.seed,
  selection: ARENA_LIMITS.selection,
  step: ARENA_LIMITS.step,
  repetitions: ARENA_LIMITS.repetitions,
  runs: ARENA_LIMITS.runs,
} as const;
/** The settings that are a number. */
export type NumberKey = keyof typeof NUMBERS | 'replaced';

const SHARED: readonly NumberKey[] = ['turns', 'noise', 'continuation', 'generations', 'seed'];
const OF_WAY: Record<Way, readonly NumberKey[]> = {
  replacement: ['replaced'],
  moran: ['selection'],
  replicator: ['step', 'repetitions'],
};

/** The settings that are a number and count in this way, in the order in which they are shown. */
export function numbersOf(way: Way): readonly Exclude<NumberKey, 'runs'>[] {
  return [...OF_WAY[way], ...SHARED] as Exclude<NumberKey, 'runs'>[];
}

/** What a number may be in this set-up. */
export function limitOf(key: NumberKey, setUp: Pick<EvolutionSetUp, 'population'>): Limit {
  return key === 'replaced' ? replacedLimit(Math.max(2, playersIn(setUp))) : NUMBERS[key];
}

/** The set-up with no more to be replaced than its population allows. */
export function fitted(setUp: EvolutionSetUp): EvolutionSetUp {
  const { max } = limitOf('replaced', setUp);
  return setUp.replaced <= max ? setUp : { ...setUp, replaced: max };
}

/** Why this population cannot be played: too few players, or one kind alone; null where it can. */
export function lackOf(setUp: EvolutionSetUp): 'players' | 'kinds' | null {
  if (playersIn(setUp) < ARENA_LIMITS.population.min) return 'players';
  return setUp.population.filter(({ count }) => count > 0).length < 2 ? 'kinds' : null;
}

function rulesOf(setUp: EvolutionSetUp): EvolutionRules {
  const { payoffs, turns, noise, continuation, generations, seed } = setUp;
  const population = setUp.population.map(({ id, count }) => ({ strategy: id, count }));
  return { payoffs, turns, noise, continuation, generations, seed, population };
}

function replicatorOf(setUp: EvolutionSetUp): ReplicatorSettings {
  const { step, repetitions } = setUp;
  return { ...rulesOf(setUp), kind: 'replicator', step, repetitions };
}

/** What is asked of the worker. */
export function evolutionOf(setUp: EvolutionSetUp): EvolutionSettings {
  const { way, replaced, selection } = setUp;
  if (way === 'replicator') return replicatorOf(setUp);
  if (way === 'moran') return { ...rulesOf(setUp), kind: 'moran', selection };
  return { ...rulesOf(setUp), kind: 'replacement', replaced };
}

/** Beginnings along an edge of the triangle. */
const STARTS = 9;

/** What is asked of the worker for the triangle of three kinds. */
export function simplexOf(setUp: EvolutionSetUp): SimplexSettings {
  return { ...replicatorOf(setUp), starts: STARTS };
}

/** Turns that a run plays at most. */
export function turnsOfEvolution(setUp: EvolutionSetUp): number {
  const { way, turns, generations, repetitions, population } = setUp;
  if (way === 'replicator') {
    const kinds = population.length;
    return ((kinds * (kinds + 1)) / 2) * turns * repetitions;
  }
  const players = playersIn(setUp);
  return ((players * (players - 1)) / 2) * turns * (generations + 1);
}

function commandWith(setUp: EvolutionSetUp, more: string): string {
  const { way, population, payoffs } = setUp;
  const who = population.map(({ id, count }) => `${id}:${count}`).join(',');
  const flags = numbersOf(way).map((key) => `--${key} ${numberText(setUp[key])}`);
  return `evolve ${way} --population "${who}" --payoffs ${payoffsText(payoffs)} ${flags.join(' ')}${more}`;
}

/** Arguments for the command line that print the same history. */
export function evolutionCommandOf(setUp: EvolutionSetUp): string {
  return commandWith(setUp, '');
}

/** Arguments for the command line that print the same win rate. */
export function winCommandOf(setUp: EvolutionSetUp): string {
  return commandWith(setUp, ` --runs ${setUp.runs}`);
}

/** Arguments for the command line that print the same triangle. */
export function simplexCommandOf(setUp: EvolutionSetUp): string {
  return commandWith(setUp, ` --starts ${STARTS}`);
}
