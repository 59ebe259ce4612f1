import { accept, type Result, refuse } from '../model/result.ts';
import { type Seat } from '../model/seat.ts';
import { classify, cooperationIndex } from './classify.ts';
import { mixedEquilibria, pureEquilibria } from './equilibria.ts';
import { findLevers } from './levers.ts';
import { costOfAnarchyOf, socialOptimumOf, sumsOf } from './optimum.ts';
import { extremesOf, MOST_UNLIKE, profilesOf, seatsAlike, unlikeEquilibria } from './profiles.ts';
import { alternatingBeatsHolding, basinAt, deltaStarOf } from './repeated.ts';
import {
  advantages,
  cornersOf,
  criticalMassOf,
  crossingsOf,
  type Schedule,
  schellingOf,
  seatsOf,
  viableCoalitionOf,
} from './schelling.ts';
import { type Analysis, type Corners, type Situation } from './types.ts';

/** `warnings` of an analysis. */
export const ALTERNATING = 'alternating-beats-holding';

type Named = Pick<
  Analysis,
  'corners' | 'class' | 'ties' | 'greed' | 'fear' | 'K' | 'deltaStar' | 'warnings'
>;

function nameless(): Named {
  return {
    corners: null,
    class: null,
    ties: [],
    greed: null,
    fear: null,
    K: null,
    deltaStar: null,
    warnings: [],
  };
}

function nameOf(corners: Corners): Named {
  const { T, R, P, S } = corners;
  const named = classify(corners);
  return {
    corners,
    class: named.class,
    ties: named.ties,
    greed: T - R,
    fear: P - S,
    K: named.class === 'prisoners-dilemma' ? cooperationIndex(corners) : null,
    deltaStar: deltaStarOf(corners),
    warnings: alternatingBeatsHolding(corners) ? [ALTERNATING] : [],
  };
}

type Reached = Pick<Analysis, 'equilibria' | 'socialOptimum' | 'costOfAnarchy' | 'extremes'>;

/** Equilibria, optimum and the distance between them, for like and for unlike seats, at most `most` of these. */
function reachOf(situation: Situation, seat: Seat, schedule: Schedule, most: number): Reached {
  const { role } = seat;
  const sums = sumsOf(situation, role);
  const socialOptimum = socialOptimumOf(sums);
  const cost = (worst: number | null) =>
    costOfAnarchyOf(situation, role, sums.role[socialOptimum.role]!, worst);
  if (seatsAlike(situation, role)) {
    const advantage = advantages(schedule);
    const pure = pureEquilibria(advantage);
    const worst = pure.length === 0 ? null : Math.min(...pure.map((h) => sums.role[h]!));
    const mixed = mixedEquilibria(advantage);
    return {
      equilibria: { pure, mixed },
      socialOptimum,
      costOfAnarchy: cost(worst),
      extremes: null,
    };
  }
  if (seatsOf(situation, role) > most)
    return {
      equilibria: { pure: null, mixed: null },
      socialOptimum,
      costOfAnarchy: null,
      extremes: null,
    };
  const profiles = profilesOf(situation, role);
  const { pure, worst } = unlikeEquilibria(profiles);
  return {
    equilibria: { pure, mixed: null },
    socialOptimum,
    costOfAnarchy: cost(worst),
    extremes: extremesOf(profiles, seat.seat),
  };
}

/** An analysis but for the search for levers. */
export type Glance = Omit<Analysis, 'levers'>;

/**
 * What game this is for one seat, now (MODEL.md §4), without the levers. Of more than `most` unlike seats,
 * 12 at most, no figure is computed over subsets. Refused as `analyse` refuses.
 */
export function glance(
  situation: Situation,
  seat: Seat,
  most: number = MOST_UNLIKE,
): Result<Glance> {
  const seats = seatsOf(situation, seat.role);
  if (!Number.isInteger(seat.seat) || seat.seat < 0 || seat.seat >= seats)
    return refuse({
      code: 'theory.no-such-seat',
      path: 'seat',
      given: seat.seat,
      allowed: { role: seat.role, seats },
    });
  const schelling = schellingOf(situation, seat);
  const advantage = advantages(schelling);
  const corners = cornersOf(schelling);
  const named = corners === null ? nameless() : nameOf(corners);
  const { equilibria, socialOptimum, costOfAnarchy, extremes } = reachOf(
    situation,
    seat,
    schelling,
    most,
  );
  return accept({
    corners,
    class: named.class,
    ties: named.ties,
    greed: named.greed,
    fear: named.fear,
    K: named.K,
    schelling,
    criticalMass: criticalMassOf(advantage),
    crossings: crossingsOf(advantage),
    equilibria,
    socialOptimum,
    costOfAnarchy,
    viableCoalition: viableCoalitionOf(schelling),
    deltaStar: named.deltaStar,
    basin: basinAt(schelling, situation.rules.continuation),
    warnings: named.warnings,
    extremes,
  });
}

/**
 * What game this is for one seat, now (MODEL.md §4): every number comes from hypothetical rounds, without
 * events and noise. Refused with `theory.no-such-seat` where the role has no such seat; with one player in
 * the role there is no class and no lever.
 */
export function analyse(situation: Situation, seat: Seat): Result<Analysis> {
  const seen = glance(situation, seat);
  if (!seen.ok) return seen;
  const { warnings, extremes, ...figures } = seen.value;
  return accept({ ...figures, levers: findLevers(situation, seat), warnings, extremes });
}
