import { type Rule, type Sight } from '../types.ts';

const GO_BY_MAJORITY = 'Axelrod 1980, Go By Majority; among many players, Schelling 1978, ch. 7';

/** Share of the others who held in the last round; null in the first round, or when it is hidden. */
function lastShare(sight: Sight): number | null {
  const held = sight.othersHeld?.at(-1);
  if (held === undefined || sight.others === 0) return null;
  return held / sight.others;
}

/** True in the first round, then when at least `threshold` of the others held in the last one. */
export function followsMajority(sight: Sight, threshold: number): boolean {
  const share = lastShare(sight);
  return share === null || share >= threshold;
}

/** First holds, then holds if at least `threshold` of the others held last round. */
export const majority: Rule = {
  id: 'majority',
  source: GO_BY_MAJORITY,
  decide: (sight, { threshold }) => followsMajority(sight, threshold!),
};

/** A maker who stands if at least `threshold` of the other makers stood last round. */
export const makerMajority: Rule = {
  id: 'maker-majority',
  source: GO_BY_MAJORITY,
  decide: (sight, { threshold }) => followsMajority(sight, threshold!),
};

/** As majority at one half, and forgives a third of the time. */
export const generous: Rule = {
  id: 'generous',
  source: 'Nowak & Sigmund 1992, Generous Tit For Tat, carried over to many players',
  decide: (sight, _, draw) => followsMajority(sight, 0.5) || draw() < 1 / 3,
};

/** As majority at one half, and sells in the last `n` rounds. */
export const endGamer: Rule = {
  id: 'end-gamer',
  source: 'Embrey, Fréchette & Yuksel 2018, threshold strategies in finitely repeated dilemmas',
  decide: (sight, { n }) => sight.round <= sight.rounds - n! && followsMajority(sight, 0.5),
};
