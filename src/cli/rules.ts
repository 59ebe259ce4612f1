import { ARENA_LIMITS, type Limit } from '../arena/limits.ts';
import { type MatchRules, type Payoffs } from '../arena/types.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { isOwnRule, readOwnRule } from '../strategies/arena/memory-one.ts';
import { ARENA_STRATEGIES, arenaStrategyOf } from '../strategies/arena/registry.ts';
import { readNumber } from './command.ts';

/** Flags of everything that is played in the arena, with what they are if not given. */
export const ARENA_OPTIONS = {
  turns: { type: 'string', default: '200' },
  payoffs: { type: 'string', default: '3,1,0,5' },
  noise: { type: 'string', default: '0' },
  continuation: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
} as const;

export type ArenaValues = Record<keyof typeof ARENA_OPTIONS, string>;

/** The numbers of flags by name, each within its limit; the first refusal if one is not. */
export function readNumbers<Name extends string>(
  values: Readonly<Record<NoInfer<Name>, string>>,
  limits: Readonly<Record<Name, Limit>>,
): Result<Record<Name, number>> {
  const numbers = {} as Record<Name, number>;
  for (const name of Object.keys(limits) as Name[]) {
    const number = readNumber(`--${name}`, values[name], limits[name]);
    if (!number.ok) return number;
    numbers[name] = number.value;
  }
  return accept(numbers);
}

/** `R,P,S,T`. */
export function readPayoffs(given: string): Result<Payoffs> {
  const path = '--payoffs';
  const words = given.split(',').map((word) => word.trim());
  if (words.length !== 4) return refuse({ code: 'cli.arguments', path, given, allowed: 'R,P,S,T' });
  const numbers: number[] = [];
  for (const [at, word] of words.entries()) {
    const number = readNumber(`${path}[${at}]`, word, ARENA_LIMITS.payoff);
    if (!number.ok) return number;
    numbers.push(number.value);
  }
  const [R, P, S, T] = numbers as [number, number, number, number];
  return accept({ R, P, S, T });
}

/** The rules of a match, and the seed. */
export function readRules(values: ArenaValues): Result<MatchRules & { seed: number }> {
  const payoffs = readPayoffs(values.payoffs);
  if (!payoffs.ok) return payoffs;
  const { turns, noise, continuation, seed } = ARENA_LIMITS;
  const numbers = readNumbers(values, { turns, noise, continuation, seed });
  return numbers.ok ? accept({ payoffs: payoffs.value, ...numbers.value }) : numbers;
}

/** The id of a strategy named by id, by its name in the literature, or by the chances of a rule of one's own. */
export function readStrategy(path: string, given: string): Result<string> {
  if (isOwnRule(given)) {
    const own = readOwnRule(given);
    if (own.ok) return accept(own.value.id);
    const { refusal } = own;
    return refuse({
      ...refusal,
      path: refusal.path === undefined ? path : `${path}.${refusal.path}`,
    });
  }
  const strategy = arenaStrategyOf(given);
  if (strategy !== undefined) return accept(strategy.id);
  const allowed = ARENA_STRATEGIES.map(({ name }) => name);
  return refuse({ code: 'cli.unknown-choice', path, given, allowed });
}

/** What work comes to, done at once. */
export function finish<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
