import { mix } from '../model/chance.ts';
import { arenaStrategyOf } from '../strategies/arena/registry.ts';
import { type ArenaStrategy } from '../strategies/arena/types.ts';
import { seenByOther, thresholdsOf } from './thresholds.ts';
import { type MatchRules, type Player } from './types.ts';

/** One who plays, with the identity from which its chance is drawn. */
export interface Contestant {
  strategy: ArenaStrategy;
  identity: number; // int32; alike for nobody else in the same arena
  /** Of who looks at the last turn alone, else null: by own view, and as the other sees it. */
  thresholds: { mine: Int32Array; theirs: Int32Array } | null;
}

/** FNV-1a (Fowler, Noll & Vo), over the characters of an id. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash;
}

const ONLY = 1; // a single player of a strategy is its first copy
const CLONE = 0; // whom a player meets when it plays itself

function contestant(id: string, copy: number): Contestant {
  const strategy = arenaStrategyOf(id);
  if (strategy === undefined) throw new Error(`no strategy ${id}`);
  const identity = mix(hashOf(strategy.id), 'strategy', copy, 0);
  if (typeof strategy.rule === 'function') return { strategy, identity, thresholds: null };
  const mine = thresholdsOf(strategy.rule);
  return { strategy, identity, thresholds: { mine, theirs: seenByOther(mine) } };
}

/** The contestant of a player; throws where there is no such strategy. */
export function contestantOf({ strategy, copy }: Player): Contestant {
  return contestant(strategy, copy === 0 ? ONLY : copy);
}

/** Whom a player meets when it plays itself. */
export function cloneOf({ strategy }: Player): Contestant {
  return contestant(strategy, CLONE);
}

/** Whether every match of two is the same, so that one tells all. */
export function isCertain(
  a: Contestant,
  b: Contestant,
  rules: Pick<MatchRules, 'noise' | 'continuation'>,
): boolean {
  const drawn = a.strategy.stochastic || b.strategy.stochastic;
  return !drawn && rules.noise === 0 && rules.continuation === 1;
}
