import { describe, expect, it } from 'vitest';
import { classIn, cornersIn, scheduleIn } from '../../src/chapters/reading.ts';
import { twoHolders } from '../../src/chapters/two-holders.ts';
import {
  cornerOf,
  FIVE,
  fiveFigures,
  gainsOf,
  mannerToFive,
  ONCE,
  ROUNDS,
  saidAfterOnce,
  saidOfWays,
  totalsOf,
  WITH_FEE,
} from '../../src/chapters/two-holders-figures.ts';
import { type Given, type Told } from '../../src/chapters/types.ts';
import { type Game } from '../../src/game/types.ts';
import { duelGames, gainsBy, WAYS } from '../../src/store/duel.ts';
import { arenaStrategyOf } from '../../src/strategies/arena/registry.ts';
import { dominantChoice } from '../../src/theory/schelling.ts';
import { mustHave } from './learners.ts';
import { playedBy, toldOf } from './told.ts';

const five = mustHave(twoHolders, 'five');
if (five.kind !== 'duel') throw new Error('the five are met in a duel');
const duel = five;

function duels(holds: (opponent: number, round: number) => boolean): Game[] {
  const moves = FIVE.map((_, opponent) =>
    Array.from({ length: ROUNDS }, (_round, round) => ({
      hold: holds(opponent, round),
      pledge: null,
      vote: null,
    })),
  );
  return duelGames(duel, moves) as Game[];
}

function told(hold: boolean, given: Record<string, Given> = {}): Told {
  return toldOf({ once: [playedBy(ONCE, () => hold)], five: duels(() => hold) }, given);
}

const sum = (gains: readonly number[]) => gains.reduce((all, gain) => all + gain, 0);

describe('two holders', () => {
  it('are in a prisoner’s dilemma, in which selling is better whatever the other does', () => {
    expect(classIn(ONCE)).toBe('prisoners-dilemma');
    expect(dominantChoice(scheduleIn(ONCE))).toBe('sell');
    const { T, R, P, S } = cornersIn(ONCE);
    expect([T, R, P, S]).toEqual([T, R, P, S].toSorted((a, b) => b - a));
  });

  it('fear more than they crave', () => {
    const { T, R, P, S } = cornersIn(ONCE);
    expect(P - S).toBeGreaterThan(T - R);
  });

  it('meet somebody who sells in the one round, whatever the learner does', () => {
    expect(cornerOf(told(true).games('once')[0]!)).toBe('they-sold');
    expect(cornerOf(told(false).games('once')[0]!)).toBe('both-sold');
  });

  it('see the water fall either way', () => {
    for (const hold of [true, false])
      expect(told(hold).games('once')[0]!.rounds[0]!.price).toBeLessThan(10);
  });

  it('would hold for their own good under the fee that the question names', () => {
    expect(classIn(WITH_FEE)).toBe('harmony');
    expect(dominantChoice(scheduleIn(WITH_FEE))).toBe('hold');
  });
});

describe('what is said after the one round', () => {
  it('hangs on the guess and on the choice', () => {
    expect(saidAfterOnce(told(true, { guess: 'hold' }))).toEqual(['surprised', 'held', 'could']);
    expect(saidAfterOnce(told(false, { guess: 'sell' }))).toEqual(['guessed', 'sold', 'could']);
    expect(saidAfterOnce(told(true))).toEqual(['held', 'could']);
  });
});

describe('the five', () => {
  it('draw no chance, so that every learner meets the same five', () => {
    expect(FIVE.map((id) => arenaStrategyOf(id)?.stochastic)).toEqual(FIVE.map(() => false));
  });

  it('pay in each round what the table of the one round says', () => {
    for (const game of duels((opponent, round) => (opponent + round) % 2 === 0)) {
      const { after, price } = game.rounds[0]!;
      const wealth = (seat: number) => after.cash[seat]! + after.stock[seat]! * price - 100;
      expect(wealth(0)).toBeCloseTo(gainsOf(game).mine, 9);
      expect(wealth(1)).toBeCloseTo(gainsOf(game).theirs, 9);
    }
  });

  it('bring most to the one who answers in kind, less to who always sells, least to who always holds', () => {
    const [hold, sell, mirror] = WAYS.map((way) => sum(gainsBy(duel, way)));
    expect(mirror).toBeGreaterThan(sell!);
    expect(sell).toBeGreaterThan(hold!);
  });

  it('never gain less than the one who answers in kind does', () => {
    const last = (opponent: number, round: number, games: Game[]): boolean =>
      round === 0 || games[opponent * ROUNDS + round - 1]!.rounds[0]!.holders[1] !== 0;
    let games = duels(() => true);
    for (let round = 1; round < ROUNDS; round++) {
      const before = games;
      games = duels((opponent, at) => at > round || last(opponent, at, before));
    }
    FIVE.forEach((_, opponent) => {
      const { mine, theirs } = totalsOf(games.slice(opponent * ROUNDS, (opponent + 1) * ROUNDS));
      expect(mine).toBeLessThanOrEqual(theirs + 1e-9);
    });
    expect(totalsOf(games).mine).toBeCloseTo(sum(gainsBy(duel, 'tit-for-tat')), 9);
  });

  it('are spoken of by how the learner met them', () => {
    expect(mannerToFive(told(true))).toBe('held');
    expect(mannerToFive(told(false))).toBe('sold');
    const mixed = toldOf({ five: duels((_, round) => round > 0) });
    expect(mannerToFive(mixed)).toBe('mixed');
  });

  it('let the first bucket pay best to who always sells, and most of them strike back', () => {
    const games = duels(() => false);
    const struck = FIVE.filter((_, opponent) => {
      const [first, ...later] = games.slice(opponent * ROUNDS, (opponent + 1) * ROUNDS);
      return later.some((game) => gainsOf(game).mine < gainsOf(first!).mine);
    });
    expect(struck.length).toBeGreaterThan(FIVE.length / 2);
  });

  it('name the best and the worst to have played with', () => {
    const figures = fiveFigures(told(true));
    expect(figures['worst']).toMatchObject({ strategy: 'defector' });
    expect(figures['best']).toMatchObject({ strategy: 'cooperator' });
  });

  it('remember what the learner put money on', () => {
    expect(saidOfWays(told(true, { plan: 'mirror' }))).toContain('guessed');
    expect(saidOfWays(told(true, { plan: 'sell' }))).toContain('missed');
    expect(saidOfWays(told(true))).toEqual(['ways', 'memory']);
  });
});
