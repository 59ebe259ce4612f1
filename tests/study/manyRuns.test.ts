import { describe, expect, it } from 'vitest';
import { BANDS, type ManyRuns, type ManyRunsRequest, manyRuns } from '../../src/study/manyRuns.ts';
import { quantilesOf } from '../../src/study/quantiles.ts';
import { playThroughout } from '../../src/study/runs.ts';
import { scenario } from '../game/scenario.ts';
import { mean, myWealths, playMany, runRound } from '../scenario/playMany.ts';

const MARKET = scenario({ rounds: 6, noise: 0.05 });

function finished(request: ManyRunsRequest): ManyRuns {
  const work = manyRuns(request);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

describe('a market played many times', () => {
  const held = finished({ scenario: MARKET, runs: 30, mine: 'hold' });
  const games = playMany(MARKET, true, 30);

  it('ends as the games of the same seeds do', () => {
    expect(held.ends.map(({ wealth }) => wealth)).toEqual(myWealths(games));
    expect(held.ends.map(({ ran }) => ran)).toEqual(games.map((game) => runRound(game) !== null));
    expect(held.ends.map(({ seed }) => seed)).toEqual(games.map((_, at) => at + 1));
  });

  it('lays its bands at every mark from the opening price on, in order', () => {
    expect(held.price).toHaveLength(7);
    expect(held.price[0]).toEqual(BANDS.map(() => 10));
    for (const band of [...held.price, ...held.value, ...held.wealth]) {
      expect(band).toEqual([...band].sort((a, b) => a - b));
    }
    const finals = quantilesOf(
      held.ends.map(({ price }) => price),
      BANDS,
    );
    expect(held.price.at(-1)).toEqual(finals);
  });

  it('counts the unlocked tokens at the opening price as put in', () => {
    expect(held.putIn).toBeCloseTo(600, 9);
    const owned = scenario({ unlock: 0, stock: 7, cash: 30 });
    expect(finished({ scenario: owned, runs: 1, mine: null }).putIn).toBeCloseTo(100, 9);
  });

  it('tells always holding from always selling and from the strategy', () => {
    const sold = finished({ scenario: MARKET, runs: 30, mine: 'sell' });
    const played = finished({ scenario: MARKET, runs: 30, mine: null });
    const means = [held, sold, played].map(({ ends }) => mean(ends.map(({ wealth }) => wealth)));
    expect(new Set(means).size).toBe(3);
    expect(means[1]).toBeGreaterThan(means[0]!);
  });

  it('keeps the last price of a run that has ended', () => {
    const short = finished({
      scenario: { ...MARKET, continuation: 0.05 },
      runs: 20,
      mine: null,
    });
    expect(Math.min(...short.ends.map(({ rounds }) => rounds))).toBe(1);
    const at = short.ends.findIndex(({ rounds }) => rounds === 1);
    const line = short.lines[at]!.price;
    expect(line).toHaveLength(7);
    expect(new Set(line.slice(1)).size).toBe(1);
  });

  it('yields the share done, run by run, up to all of it', () => {
    const shares = [...manyRuns({ scenario: MARKET, runs: 4, mine: null })];
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('quantiles', () => {
  it('lie between order statistics', () => {
    expect(quantilesOf([4, 1, 2, 3], [0, 0.5, 1])).toEqual([1, 2.5, 4]);
    expect(quantilesOf([7], [0.05, 0.95])).toEqual([7, 7]);
  });
});

describe('a seat that always does the same', () => {
  it('does so in every round but those in which its hand slips', () => {
    const game = playThroughout(scenario({ noise: 0 }), 'sell');
    expect(game.rounds.every(({ holders }) => holders[0] === 0)).toBe(true);
  });

  it('holds where the gate is shut, and lets the model vote for it', () => {
    const coordinator = { from: 2, length: 2, seizure: 0, share: 0 };
    const sold = (given: object) =>
      playThroughout(scenario({ rounds: 4, noise: 0, coordinator: given }), 'sell').rounds;
    expect(sold(coordinator).map(({ holders }) => holders[0])).toEqual([0, 1, 1, 0]);
    const asked = sold({ ...coordinator, vote: true });
    expect(asked).toHaveLength(4);
    expect(asked[1]!.votes).not.toBeNull();
  });
});
