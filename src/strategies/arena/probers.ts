import { byMemory } from './make.ts';
import { type ArenaStrategy, type Memory } from './types.ts';

const copies = ({ turn, theirs }: Memory) => theirs[turn - 1] === 1;

const OPENING = [true, false, true, true];

/** C, D, C, C; tit for tat if the other defected in its first `watched` turns, else defects for good. */
function detectiveWatching(watched: number): ArenaStrategy['rule'] {
  return () => (memory) => {
    const { turn, theirs } = memory;
    if (turn < OPENING.length) return OPENING[turn]!;
    for (let at = 0; at < watched; at++) if (theirs[at] === 0) return copies(memory);
    return false;
  };
}

/** Probes with C, D, C, C whether the other strikes back within four turns, and exploits who does not. */
export const detective: ArenaStrategy = {
  id: 'detective',
  name: 'Detective',
  source: 'Case 2017, The Evolution of Trust',
  memory: Number.POSITIVE_INFINITY,
  stochastic: false,
  rule: detectiveWatching(4),
};

/** The detective as first drawn: what the other does in the fourth turn no longer counts. */
export const detectiveOf3: ArenaStrategy = {
  ...detective,
  id: 'detective-of-3',
  name: 'Detective (three turns)',
  variantOf: 'detective',
  rule: detectiveWatching(3),
};

/** D, C, C; defects for good if the other cooperated in turns 2 and 3, else tit for tat. */
export const prober = byMemory(
  {
    id: 'prober',
    name: 'Prober',
    source: 'Li, Hingston & Kendall 2011, Engineering design of strategies',
  },
  Number.POSITIVE_INFINITY,
  (memory) => {
    const { turn, theirs } = memory;
    if (turn < 3) return turn > 0;
    return !(theirs[1] === 1 && theirs[2] === 1) && copies(memory);
  },
);
