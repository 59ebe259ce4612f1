import { type Limit } from '../../arena/limits.ts';
import { accept, type Result, refuse } from '../../model/result.ts';
import { entrantText, readEntrant } from './entrants.ts';
import {
  ARENA_LIMITS,
  type EvolutionSetUp,
  limitOf,
  NUMBERS,
  type NumberKey,
  numbersOf,
  playersIn,
  type Settlers,
  startOf,
  WAYS,
  type Way,
} from './evolution.ts';
import { payoffsText, readPayoffs, samePayoffs } from './payoffs.ts';
import { numberPairs, readDecimal, readNumbers, readPairs } from './settingText.ts';

const KEYS = [
  ...['way', 'population', 'payoffs', 'turns', 'noise', 'continuation', 'generations'],
  ...['seed', 'replaced', 'selection', 'step', 'repetitions', 'runs'],
] as const;
type Key = 'way' | 'population' | 'payoffs' | NumberKey;

function populationText(population: readonly Settlers[]): string {
  return population.map((one) => `${entrantText(one)}:${one.count}`).join(',');
}

/** The set-up as its address has it; null where nothing has been touched. What the way does not need is left out. */
export function evolutionText(setUp: EvolutionSetUp): string | null {
  const { way } = setUp;
  const start = startOf(way);
  const population = populationText(setUp.population);
  const pairs = [
    ...(way === 'replacement' ? [] : [`way=${way}`]),
    ...(population === populationText(start.population) ? [] : [`population=${population}`]),
    ...(samePayoffs(setUp.payoffs, start.payoffs) ? [] : [`payoffs=${payoffsText(setUp.payoffs)}`]),
    ...numberPairs([...numbersOf(way), 'runs'], setUp, start),
  ];
  return pairs.length === 0 ? null : pairs.join('&');
}

function readSettlers(given: string): Result<Settlers> {
  const at = given.lastIndexOf(':');
  const who = readEntrant('population', given.slice(0, Math.max(0, at)));
  if (!who.ok) return who;
  const count = readDecimal('count', given.slice(at + 1), ARENA_LIMITS.count);
  return count.ok ? accept({ ...who.value, count: count.value }) : count;
}

function readPopulation(given: string): Result<Settlers[]> {
  const population: Settlers[] = [];
  for (const word of given === '' ? [] : given.split(',')) {
    const settlers = readSettlers(word);
    if (!settlers.ok) return settlers;
    if (population.some(({ id }) => id === settlers.value.id))
      return refuse({ code: 'setting.twice-in', given: settlers.value.id });
    population.push(settlers.value);
  }
  const players = playersIn({ population });
  const { max } = ARENA_LIMITS.population;
  if (players <= max) return accept(population);
  return refuse({ code: 'setting.too-many', path: 'population', given: players, allowed: max });
}

function readWay(given: string | undefined): Result<Way> {
  const way = given === undefined ? 'replacement' : WAYS.find((one) => one === given);
  return way === undefined ? refuse({ code: 'setting.way', given }) : accept(way);
}

/** The set-up of an address, what it leaves out as at the start of its way. Refusals: `setting.…`, `arena.…`. */
export function readEvolution(text: string | null): Result<EvolutionSetUp> {
  if (text === null) return accept(startOf('replacement'));
  const pairs = readPairs(text, KEYS as readonly Key[]);
  if (!pairs.ok) return pairs;
  const { way: how, population: who, payoffs: what, ...rest } = pairs.value;
  const way = readWay(how);
  if (!way.ok) return way;
  const start = startOf(way.value);
  const known: readonly string[] = [...numbersOf(way.value), 'runs'];
  const strange = Object.keys(rest).find((key) => !known.includes(key));
  if (strange !== undefined) return refuse({ code: 'setting.other-way', path: strange });
  const population = who === undefined ? accept(start.population) : readPopulation(who);
  if (!population.ok) return population;
  const payoffs = what === undefined ? accept(start.payoffs) : readPayoffs(what);
  if (!payoffs.ok) return payoffs;
  const replaced = limitOf('replaced', { population: population.value });
  const limits: Record<NumberKey, Limit> = { ...NUMBERS, replaced };
  const numbers = readNumbers(rest, limits, {
    ...start,
    replaced: Math.min(start.replaced, replaced.max),
  });
  if (!numbers.ok) return numbers;
  return accept({
    ...numbers.value,
    way: way.value,
    population: population.value,
    payoffs: payoffs.value,
  });
}
