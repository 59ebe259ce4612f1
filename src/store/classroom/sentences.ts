import { type Band, type Difference, type Share } from '../../study/class/intervals.ts';
import { type PlayerCourse, type TreatmentFindings } from '../../study/class/types.ts';

/** What is lost in reckoning with shares. */
const SLACK = 1e-9;
/** From this change on, holding is said to have risen or fallen. */
const MOVED = 0.1 - SLACK;
/** A line through gains that rises less than this part of their span is said to be level. */
const LEVEL = 0.2;
/** A mean prediction this near to what happened is said to have been good. */
const NEAR = 0.1 + SLACK;
/** Less than this between two shares is no difference that anybody sees. */
const LEAST = 0.005;
/** Fewer students than this: chance weighs a lot. */
const SMALL = 10;
/** Fewer pools than this say little of how pools differ. */
const FEW_POOLS = 5;

/** How holding went over the rounds of one treatment, which has at least one. */
export function shareFinding({
  shares,
  overall,
}: {
  shares: readonly Pick<Share, 'share' | 'of'>[];
  overall: Pick<Share, 'held' | 'of'>;
}): 'one' | 'once' | 'all' | 'nobody' | 'fell' | 'rose' | 'level' {
  if (overall.held === overall.of) return 'all';
  if (overall.held === 0) return 'nobody';
  if (shares.length === 1) return 'once';
  if (shares.every(({ of }) => of === 1)) return 'one';
  const change = shares.at(-1)!.share - shares[0]!.share;
  if (change <= -MOVED) return 'fell';
  return change >= MOVED ? 'rose' : 'level';
}

/**
 * The band that is drawn round a share: where there are enough pools to tell how pools differ, the wider of the
 * one over pools and the one that takes choices as independent (pools that all did the same leave no width to
 * the first); else the second, which is the least there can be. One choice has no band.
 */
export function bandOf({
  share,
  of,
  low,
  high,
  band,
}: Omit<Share, 'held'> & { band: Band | null }): {
  low: number;
  high: number;
} {
  if (of === 1) return { low: share, high: share };
  if (band === null || band.pools < FEW_POOLS) return { low, high };
  return { low: Math.min(low, band.low), high: Math.max(high, band.high) };
}

/** Overall shares of two treatments. */
type Sides = readonly [
  { overall: Share; band: Band | null },
  { overall: Share; band: Band | null },
];

function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/**
 * What the second of two treatments held more than the first. The band is made of those over pools (as Newcombe
 * 1998 does with intervals of shares); null where a side has too few pools to know it.
 */
export function differenceFinding([
  { overall: a, band: first },
  { overall: b, band: second },
]: Sides): {
  kind: 'more' | 'less' | 'same';
  points: number; // share of the second less that of the first
  band: Difference | null;
} {
  const points = b.share - a.share;
  const side = points > 0 ? 'more' : 'less';
  if (first === null || second === null || Math.min(first.pools, second.pools) < FEW_POOLS) {
    return { kind: Math.abs(points) < LEAST ? 'same' : side, points, band: null };
  }
  const from = bandOf({ ...a, band: first });
  const to = bandOf({ ...b, band: second });
  const low = points - lengthOf(b.share - to.low, from.high - a.share);
  const high = points + lengthOf(to.high - b.share, a.share - from.low);
  const kind = low <= 0 && high >= 0 ? 'same' : side;
  return { kind, points, band: { points, low, high } };
}

/** What is to be said of how sure a band is. */
export function bandNote({ pools, players }: { pools: number; players: number }): {
  band: 'one' | 'few' | 'pools';
  size: 'one-student' | 'small' | null;
} {
  const band = pools === 1 ? 'one' : pools < FEW_POOLS ? 'few' : 'pools';
  const size = players === 1 ? 'one-student' : players < SMALL ? 'small' : null;
  return { band, size };
}

/** Who first sold when: nobody; the one there was; all in round 1; fewer than half; or the round by which half had. */
export function firstFinding({
  sold,
  never,
}: Pick<TreatmentFindings['first'], 'sold' | 'never'>):
  | { kind: 'nobody' | 'at-once' | 'few'; players: number; never: number; round: null }
  | { kind: 'half' | 'one'; players: number; never: number; round: number } {
  const sellers = sold.reduce((sum, count) => sum + count, 0);
  const players = sellers + never;
  if (sellers === 0) return { kind: 'nobody', players, never, round: null };
  if (players === 1) return { kind: 'one', players, never, round: sold.indexOf(1) + 1 };
  if (sold[0] === players) return { kind: 'at-once', players, never, round: null };
  if (sellers * 2 < players) return { kind: 'few', players, never, round: null };
  let so = 0;
  const at = sold.findIndex((count) => {
    so += count;
    return so * 2 >= players;
  });
  return { kind: 'half', players, never, round: at + 1 };
}

/** Which of the two answers to the others' last round there is. */
export function afterFinding({
  held,
  sold,
}: {
  held: Share | null;
  sold: Share | null;
}): 'both' | 'only-held' | 'only-sold' | 'none' {
  if (held && sold) return 'both';
  if (held) return 'only-held';
  return sold ? 'only-sold' : 'none';
}

/** One player's share of rounds held and gain. */
type Payoff = Pick<PlayerCourse, 'share' | 'gain'>;

/**
 * The line through the gains from the least to the greatest share of holding that anybody had: beyond, nobody
 * played. Null where there is none.
 */
export function trendEnds(
  trend: readonly [number, number] | null,
  players: readonly Payoff[],
): [Payoff, Payoff] | null {
  if (trend === null) return null;
  const shares = players.map(({ share }) => share);
  const at = (share: number): Payoff => ({ share, gain: trend[0] + (trend[1] - trend[0]) * share });
  return [at(Math.min(...shares)), at(Math.max(...shares))];
}

/** Whether who held more often ended with more; `none` where no line can be drawn. */
export function payoffFinding(
  ends: readonly [Payoff, Payoff] | null,
  players: readonly Payoff[],
): 'more' | 'less' | 'level' | 'none' {
  if (ends === null) return 'none';
  const gains = players.map(({ gain }) => gain);
  const span = Math.max(...gains) - Math.min(...gains);
  const rise = ends[1].gain - ends[0].gain;
  if (Math.abs(rise) <= LEVEL * span) return 'level';
  return rise > 0 ? 'more' : 'less';
}

/** One round as shares of a pool's holders: who held, and who must for holding to pay each of them. */
export interface MassShare {
  round: number;
  held: number;
  needed: number | null; // null: holding does not pay at any number
}

/** Counts a pool as shares: the critical mass counts others, so whoever asks is one more. */
export function massShares(mass: TreatmentFindings['mass']): MassShare[] {
  return mass.map(({ round, held, needed, of }) => ({
    round,
    held: held / of,
    needed: needed === null ? null : needed === 0 ? 0 : (needed + 1) / of,
  }));
}

/** In how many rounds enough held for holding to pay. */
export function massFinding(mass: readonly MassShare[]): {
  kind: 'always' | 'never' | 'all' | 'some' | 'none';
  reached: number; // rounds
} {
  const reached = mass.filter(({ held, needed }) => needed !== null && held >= needed).length;
  if (mass.every(({ needed }) => needed === 0)) return { kind: 'always', reached };
  if (mass.every(({ needed }) => needed === null)) return { kind: 'never', reached };
  if (reached === mass.length) return { kind: 'all', reached };
  return { kind: reached === 0 ? 'none' : 'some', reached };
}

/** Whether the mean prediction came near to what happened. */
export function predictionFinding(expected: number, happened: number): 'near' | 'off' {
  return Math.abs(expected - happened) <= NEAR ? 'near' : 'off';
}

/** Where a share stands to the lowest and highest that were published. */
export function publishedFinding(
  share: number,
  [low, high]: readonly [number, number],
): 'within' | 'above' | 'below' {
  if (share > high) return 'above';
  return share < low ? 'below' : 'within';
}
