import { describe, expect, test } from 'vitest';
import { reduce, startGame } from '../../src/game/reduce.ts';
import { simulate } from '../../src/game/simulate.ts';
import { type Seat } from '../../src/model/seat.ts';
import { wealths } from '../../src/model/wealth.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { type Hindsight, lookBack } from '../../src/theory/hindsight.ts';
import { scenario } from '../game/scenario.ts';

function hindsight(
  given: Scenario,
  mine: boolean[],
  seat: Seat = given.seats.you,
  votes?: boolean[],
): Hindsight {
  const work = lookBack({ scenario: given, seat, mine, ...(votes && { votes }) });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** My wealth at the end of a game without noise in which I choose these, through the real reducer. */
function played(given: Scenario, mine: boolean[], settlement = given.settle): number {
  const { you } = given.seats;
  let game = startGame(given, [you]);
  for (const hold of mine) {
    for (const intent of [
      { type: 'choose', seat: you, hold } as const,
      { type: 'close' } as const,
    ]) {
      const next = reduce(game, intent);
      if (!next.ok) throw new Error(next.refusal.code);
      game = next.value;
    }
  }
  const end = wealths(game.rounds.at(-1)!.after, settlement);
  return (you.role === 'holder' ? end.holders : end.makers)[you.seat]!;
}

const MIXED = ['majority', 'grim', 'momentum', { id: 'random', p: 0.8 }, 'generous', 'myopic'];
const SMALL = scenario({
  holders: 6,
  rounds: 5,
  seed: 12,
  seats: { holders: MIXED, makers: ['stand', { id: 'pull-after-fall', x: 0.05 }] },
});

/** Every sequence of choices. */
function sequences(rounds: number): boolean[][] {
  if (rounds === 0) return [[]];
  return sequences(rounds - 1).flatMap((start) => [true, false].map((hold) => [...start, hold]));
}

describe('hindsight', () => {
  test('plays my choices again and others as their strategies react to them', () => {
    for (const mine of sequences(5).slice(0, 8))
      expect(hindsight(SMALL, mine).played).toEqual({ choices: mine, wealth: played(SMALL, mine) });
  });

  test('finds the best of all sequences, each played through the game itself', () => {
    const { best, exact } = hindsight(SMALL, [true, true, true, true, true]);
    const all = sequences(5).map((mine) => played(SMALL, mine));
    expect(exact).toBe(true);
    expect(best.wealth).toBe(Math.max(...all));
    expect(played(SMALL, best.choices)).toBe(best.wealth);
  });

  test('tells what always holding, always selling and each single flip would have brought', () => {
    const mine = [true, false, true, true, false];
    const found = hindsight(SMALL, mine);
    expect(found.alwaysHold.wealth).toBe(
      played(
        SMALL,
        mine.map(() => true),
      ),
    );
    expect(found.alwaysSell.wealth).toBe(
      played(
        SMALL,
        mine.map(() => false),
      ),
    );
    expect(found.flips).toHaveLength(5);
    found.flips.forEach((flip, at) => {
      expect(flip.choices).toEqual(mine.with(at, !mine[at]));
      expect(flip.wealth).toBe(played(SMALL, flip.choices));
    });
  });

  test('counts wealth by the scenario’s settlement', () => {
    const atValue = scenario({ ...SMALL, settle: 'value' } as never);
    const mine = [true, true, false, true, true];
    expect(hindsight(atValue, mine).played.wealth).toBe(played(atValue, mine, 'value'));
  });

  test('keeps the others’ slips of the same seed, and executes mine as given', () => {
    const noisy = scenario({ holders: 6, rounds: 6, seed: 3, noise: 0.3 });
    const game = simulate(noisy);
    const mine = game.rounds.map((round) => round.holders[0] === 1);
    const end = wealths(game.rounds.at(-1)!.after, 'price').holders[0]!;
    expect(hindsight(noisy, mine).played.wealth).toBe(end);
  });

  test('looks back for a maker too', () => {
    const maker = scenario({
      rounds: 5,
      seats: { you: { role: 'maker', seat: 0 }, makers: ['stand', 'maker-majority'] },
    });
    const mine = [true, true, false, true, true];
    const { best, played: mineAgain } = hindsight(maker, mine);
    expect(mineAgain.wealth).toBe(played(maker, mine));
    expect(best.wealth).toBe(Math.max(...sequences(5).map((each) => played(maker, each))));
  });

  test('beyond twelve rounds takes the best by single flips, and says so', () => {
    const long = scenario({ holders: 4, rounds: 14, seed: 2 });
    const found = hindsight(long, Array(14).fill(true));
    expect(found.exact).toBe(false);
    const known = [found.played, found.alwaysHold, found.alwaysSell, ...found.flips];
    for (const path of known) expect(found.best.wealth).toBeGreaterThanOrEqual(path.wealth);
    for (const path of hindsight(long, found.best.choices).flips)
      expect(path.wealth).toBeLessThanOrEqual(found.best.wealth);
  });

  test('tells its progress from 0 to 1, never backwards', () => {
    const work = lookBack({ scenario: SMALL, seat: SMALL.seats.you, mine: Array(5).fill(true) });
    const shares: number[] = [];
    for (let step = work.next(); step.done !== true; step = work.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

/** All of MIXED with a block in rounds 3 and 4. */
function blocked(coordinator: object): Scenario {
  return scenario({
    ...SMALL,
    coordinator: { from: 3, length: 2, seizure: 0.4, share: 0.5, ...coordinator },
  } as never);
}

describe('hindsight on a game with extensions', () => {
  const mine = [true, false, true, true, false];

  test('leaves out what I could not choose: no sale in the block, on any path', () => {
    const found = hindsight(blocked({}), mine);
    expect(found.flips.map(({ round }) => round)).toEqual([1, 2, 5]);
    expect(found.alwaysSell.choices).toEqual([false, false, true, true, false]);
    const open = sequences(5).filter((each) => each[2] && each[3]);
    const best = Math.max(...open.map((each) => played(blocked({}), each)));
    expect(found.best.wealth).toBe(best);
    expect(found.best.choices.slice(2, 4)).toEqual([true, true]);
    expect(found.played).toEqual({ choices: mine, wealth: played(blocked({}), mine) });
  });

  test('leaves a maker every choice', () => {
    const { holders } = SMALL.seats;
    const maker = blocked({});
    maker.seats = { you: { role: 'maker', seat: 1 }, holders, makers: SMALL.seats.makers };
    expect(hindsight(maker, mine).flips.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5]);
  });

  test.each([
    ['passed', Array(6).fill(true), [1, 2, 5]],
    ['failed', Array(6).fill(false), [1, 2, 3, 4, 5]],
    ['were level', [true, true, true, false, false, false], [1, 2, 3, 4, 5]],
  ])('keeps the votes as they were where they %s', (_, votes, rounds) => {
    const given = blocked({ vote: true });
    const found = hindsight(given, mine, given.seats.you, votes);
    expect(found.flips.map(({ round }) => round)).toEqual(rounds);
    // A block that passed is one by decree; one that failed is none.
    const alike = votes.filter(Boolean).length > 3 ? blocked({}) : SMALL;
    const wealth = hindsight(alike, found.played.choices).flips.map((flip) => flip.wealth);
    expect(found.flips.map((flip) => flip.wealth)).toEqual(wealth);
  });

  test('without votes takes those of the path that was played', () => {
    const given = blocked({ vote: true });
    const game = simulate(given);
    const choices = game.rounds.map((round) => round.holders[0] === 1);
    const votes = Array.from(game.rounds[2]!.votes!, (vote) => vote === 1);
    expect(hindsight(given, choices)).toEqual(hindsight(given, choices, given.seats.you, votes));
  });

  test('counts wealth with the type revealed', () => {
    const hidden = scenario({
      ...SMALL,
      quality: { prior: 0.5, accuracy: 0.7, decay: 0.3 },
      capture: 0.9,
    } as never);
    const held = mine.map(() => true);
    const found = hindsight(hidden, held);
    expect(found.played.wealth).toBe(played(hidden, held));
    for (const flip of found.flips) expect(flip.wealth).toBe(played(hidden, flip.choices));
  });
});
