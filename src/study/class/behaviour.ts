import { type Share, shareOf } from './intervals.ts';
import { actorOf, type Move } from './moves.ts';
import { type Unravelling } from './types.ts';

/** Moves by whoever made them, each in the order of rounds. */
export function byActor(moves: readonly Move[]): Map<string, Move[]> {
  const actors = new Map<string, Move[]>();
  for (const move of moves) {
    const known = actors.get(actorOf(move));
    if (known) known.push(move);
    else actors.set(actorOf(move), [move]);
  }
  return actors;
}

/** The round of the first sale by choice (a maker's first pull); null: never. */
export function firstSale(moves: readonly Move[]): number | null {
  return moves.find(({ held, shut }) => !held && !shut)?.turn.round ?? null;
}

/** First sales by round. Who came late or left counts from its first round to its last. */
export function unravellingOf(moves: readonly Move[], rounds: number): Unravelling {
  const firsts = Array.from(byActor(moves).values(), firstSale);
  const sold = Array.from(
    { length: rounds },
    (_, at) => firsts.filter((round) => round === at + 1).length,
  );
  const staying = [1];
  let left = firsts.length;
  for (const count of sold) {
    left -= count;
    staying.push(firsts.length === 0 ? 1 : left / firsts.length);
  }
  return { sold, never: firsts.filter((round) => round === null).length, staying };
}

/** What most of the others of the pool's holders did in a round; null: exactly half, or nobody else. */
function othersDid({ turn, seat }: Move): 'held' | 'sold' | null {
  const { holders } = turn.group.game.rounds[turn.index]!;
  const others = holders.length - 1;
  const held = holders.reduce((sum, choice) => sum + choice, 0) - holders[seat]!;
  if (2 * held === others) return null;
  return 2 * held > others ? 'held' : 'sold';
}

/**
 * How often holders held once most of the others in their pool had held, and had sold, the round before: in the
 * pool in which they then sat. `moves` are those that count, `all` every one.
 */
export function afterOthers(moves: readonly Move[], all: readonly Move[]) {
  const before = new Map(all.map((move) => [`${actorOf(move)} ${move.turn.round}`, move]));
  const counts = { held: { held: 0, of: 0 }, sold: { held: 0, of: 0 } };
  for (const move of moves) {
    const last = before.get(`${actorOf(move)} ${move.turn.round - 1}`);
    const did = last === undefined || last.role !== 'holder' || move.shut ? null : othersDid(last);
    if (did === null) continue;
    counts[did].of++;
    if (move.held) counts[did].held++;
  }
  const share = ({ held, of }: { held: number; of: number }): Share | null => shareOf(held, of);
  return { held: share(counts.held), sold: share(counts.sold) };
}

/** Gain at an own share of holding of 0 and of 1 by least squares; null where all shares are alike. */
export function trendOf(
  points: readonly { share: number; gain: number }[],
): [number, number] | null {
  const n = points.length;
  if (n < 3) return null;
  const meanShare = points.reduce((sum, { share }) => sum + share, 0) / n;
  const meanGain = points.reduce((sum, { gain }) => sum + gain, 0) / n;
  let across = 0;
  let along = 0;
  for (const { share, gain } of points) {
    across += (share - meanShare) * (gain - meanGain);
    along += (share - meanShare) * (share - meanShare);
  }
  if (along < 1e-12) return null;
  const slope = across / along;
  return [meanGain - slope * meanShare, meanGain + slope * (1 - meanShare)];
}
