import { type Contestant } from './contestant.ts';
import { lengthOf, lengthRootOf, rootOf, startOf, thresholdOf } from './draws.ts';
import { playByMinds, type Starts, sitDown } from './minds.ts';
import { playByThresholds, playNoisily, type Sums } from './thresholds.ts';
import { type MatchRules, type Outcomes } from './types.ts';

/** Plays one repetition of a match and adds its turns up. */
export type Meeting = (repetition: number, sums: Sums) => void;

/** What of a match is drawn: its length and where the streams begin. */
export interface Draws {
  turns(repetition: number): number;
  /** Where the streams begin; without noise nobody's hand slips, and those of the slips are not drawn. */
  starts(repetition: number): Starts;
  slip: number; // threshold of the noise
}

/** How the matches of two are drawn under a seed. */
export function drawsOf(a: Contestant, b: Contestant, rules: MatchRules, seed: number): Draws {
  const [rootA, rootB] = [
    rootOf(seed, a.identity, b.identity),
    rootOf(seed, b.identity, a.identity),
  ];
  const lengthRoot = lengthRootOf(seed, a.identity, b.identity);
  const noisy = rules.noise > 0;
  return {
    turns: (repetition) => lengthOf(rules.turns, rules.continuation, lengthRoot, repetition),
    starts: (repetition) => ({
      x: startOf(rootA, 'strategy', repetition),
      y: startOf(rootB, 'strategy', repetition),
      v: noisy ? startOf(rootA, 'noise', repetition) : 1,
      w: noisy ? startOf(rootB, 'noise', repetition) : 1,
    }),
    slip: thresholdOf(rules.noise),
  };
}

/** Two who look at the last turn alone: the packed loop. */
function quickMeeting(a: Int32Array, b: Int32Array, draws: Draws, noisy: boolean): Meeting {
  return (repetition, sums) => {
    const starts = draws.starts(repetition);
    const turns = draws.turns(repetition);
    if (noisy) playNoisily(a, b, turns, starts, draws.slip, sums);
    else playByThresholds(a, b, turns, starts.x, starts.y, sums);
  };
}

/** The matches of two under a seed, ready to be played. */
export function meetingOf(a: Contestant, b: Contestant, rules: MatchRules, seed: number): Meeting {
  const draws = drawsOf(a, b, rules, seed);
  if (a.thresholds !== null && b.thresholds !== null)
    return quickMeeting(a.thresholds.mine, b.thresholds.theirs, draws, rules.noise > 0);
  const boards = { a: new Uint8Array(rules.turns), b: new Uint8Array(rules.turns) };
  return (repetition, sums) => {
    const table = sitDown(a.strategy, b.strategy, boards, draws.starts(repetition));
    playByMinds(table, draws.turns(repetition), draws.slip, sums);
  };
}

/** Sums by name, each `times` over. */
export function outcomesOf([DD, DC, CD, CC]: Sums, times = 1): Outcomes {
  return { CC: CC! * times, CD: CD! * times, DC: DC! * times, DD: DD! * times };
}
