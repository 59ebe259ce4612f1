import { contriteTitForTat } from './contrite-tit-for-tat.ts';
import { hardGoByMajority, softGoByMajority } from './go-by-majority.ts';
import { gradual } from './gradual.ts';
import { grudger } from './grudger.ts';
import { isOwnRule, readOwnRule } from './memory-one.ts';
import { detective, detectiveOf3, prober } from './probers.ts';
import { hardTitForTat, titFor2Tats, twoTitsForTat } from './tats.ts';
import {
  antiTitForTat,
  bully,
  firmButFair,
  generousTitForTat,
  joss,
  softJoss,
  suspiciousTitForTat,
  titForTat,
} from './tit-for-tat.ts';
import { type ArenaStrategy } from './types.ts';
import { alternator, cooperator, defector, random } from './unconditional.ts';
import { appeaser, stochasticWsls, winStayLoseShift } from './win-stay-lose-shift.ts';
import { zdExtort2, zdGtft2 } from './zero-determinant.ts';

/** All strategies of the repeated 2×2 game. */
export const ARENA_STRATEGIES: readonly ArenaStrategy[] = [
  cooperator,
  defector,
  titForTat,
  titFor2Tats,
  twoTitsForTat,
  suspiciousTitForTat,
  hardTitForTat,
  antiTitForTat,
  generousTitForTat,
  contriteTitForTat,
  grudger,
  winStayLoseShift,
  stochasticWsls,
  alternator,
  detective,
  joss,
  softJoss,
  firmButFair,
  zdExtort2,
  zdGtft2,
  random,
  bully,
  prober,
  appeaser,
  gradual,
  softGoByMajority,
  hardGoByMajority,
];

/** Variants: can be named and played, stand in no list. */
const VARIANTS: readonly ArenaStrategy[] = [detectiveOf3];

/** `Win-Stay Lose-Shift` and `win-stay-lose-shift` are one word. */
function wordOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const BY_WORD: ReadonlyMap<string, ArenaStrategy> = new Map(
  [...ARENA_STRATEGIES, ...VARIANTS].flatMap((strategy) => [
    [strategy.id, strategy],
    [wordOf(strategy.name), strategy],
  ]),
);

/**
 * The strategy of that id or of that name in the literature, in any case of letters, if there is one; for
 * `memory-one:…` a rule of one's own.
 */
export function arenaStrategyOf(idOrName: string): ArenaStrategy | undefined {
  if (isOwnRule(idOrName)) {
    const own = readOwnRule(idOrName);
    return own.ok ? own.value : undefined;
  }
  return BY_WORD.get(wordOf(idOrName));
}
