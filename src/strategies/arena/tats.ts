import { byMemory } from './make.ts';
import { type Memory } from './types.ts';

/** Whether the other defected `back` turns ago, 1 = the last. */
function defected({ turn, theirs }: Memory, back: number): boolean {
  return turn >= back && theirs[turn - back] === 0;
}

/** Defects only after two defections in a row. */
export const titFor2Tats = byMemory(
  {
    id: 'tit-for-2-tats',
    name: 'Tit For 2 Tats',
    source: 'Axelrod 1984, The Evolution of Cooperation',
  },
  2,
  (memory) => !(defected(memory, 1) && defected(memory, 2)),
);

/** Answers each defection with two. */
export const twoTitsForTat = byMemory(
  {
    id: 'two-tits-for-tat',
    name: 'Two Tits For Tat',
    source: 'Axelrod 1984, The Evolution of Cooperation',
  },
  2,
  (memory) => !(defected(memory, 1) || defected(memory, 2)),
);

/** Answers each defection with three. */
export const hardTitForTat = byMemory(
  {
    id: 'hard-tit-for-tat',
    name: 'Hard Tit For Tat',
    source: 'prisoners-dilemma.com 2017, as in the Axelrod library',
  },
  3,
  (memory) => !(defected(memory, 1) || defected(memory, 2) || defected(memory, 3)),
);
