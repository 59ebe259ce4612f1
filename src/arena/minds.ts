import { type ArenaStrategy, type Decide, type Memory } from '../strategies/arena/types.ts';
import { next } from './draws.ts';
import { BEFORE, type Sums, thresholdsOf } from './thresholds.ts';

/** One of two at the table: what it remembers, how it decides, how its hand slips. */
interface Mind {
  memory: Memory;
  decide: Decide;
  slips: number; // state of the stream of its slips
}

/** Two at the table, ready for the first turn. */
export interface Table {
  a: Mind;
  b: Mind;
}

/** Where the streams of both begin: x and y of their rules, v and w of their slips. */
export interface Starts {
  x: number;
  y: number;
  v: number;
  w: number;
}

function drawing(thresholds: Int32Array, start: number): Decide {
  let x = start;
  return ({ turn, mine, theirs }) => {
    x = next(x);
    const last = turn === 0 ? BEFORE : (mine[turn - 1]! << 1) | theirs[turn - 1]!;
    return x >> 1 < thresholds[last]!;
  };
}

function deciderOf({ rule }: ArenaStrategy, start: number): Decide {
  return typeof rule === 'function' ? rule() : drawing(thresholdsOf(rule), start);
}

function memoryOf(mine: Uint8Array, theirs: Uint8Array): Memory {
  return { turn: 0, mine, theirs, myDefections: 0, theirDefections: 0, intended: 1 };
}

/** Seats two strategies, their memories empty, over boards as long as the match. */
export function sitDown(
  a: ArenaStrategy,
  b: ArenaStrategy,
  boards: { a: Uint8Array; b: Uint8Array },
  starts: Starts,
): Table {
  return {
    a: { memory: memoryOf(boards.a, boards.b), decide: deciderOf(a, starts.x), slips: starts.v },
    b: { memory: memoryOf(boards.b, boards.a), decide: deciderOf(b, starts.y), slips: starts.w },
  };
}

/** What a player means to do, and what its hand does. */
function act(mind: Mind, slip: number): number {
  const meant = mind.decide(mind.memory) ? 1 : 0;
  mind.memory.intended = meant;
  mind.slips = next(mind.slips);
  return mind.slips >> 1 < slip ? 1 - meant : meant;
}

function remember({ memory }: Mind, mine: number, theirs: number): void {
  memory.mine[memory.turn] = mine;
  memory.turn++;
  memory.myDefections += 1 - mine;
  memory.theirDefections += 1 - theirs;
}

/** Plays one turn; `slip` is the threshold of the noise. Returns a's move × 2 + b's, 1 = cooperate. */
export function playTurn({ a, b }: Table, slip: number): number {
  const mine = act(a, slip);
  const theirs = act(b, slip);
  remember(a, mine, theirs);
  remember(b, theirs, mine);
  return (mine << 1) | theirs;
}

/** Plays `turns` turns and adds them up. */
export function playByMinds(table: Table, turns: number, slip: number, sums: Sums): void {
  for (let turn = 0; turn < turns; turn++) sums[playTurn(table, slip)]!++;
}
