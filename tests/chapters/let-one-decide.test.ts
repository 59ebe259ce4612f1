import { describe, expect, it } from 'vitest';
import {
  GREEDY,
  LANES,
  LIGHT,
  saidAfterGreedy,
  saidAfterLight,
  takenIn,
  voteIn,
} from '../../src/chapters/let-one-decide-figures.ts';
import { lastPrice, wealthOf } from '../../src/chapters/reading.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { simulate } from '../../src/game/simulate.ts';
import { playedBy, toldOf } from './told.ts';

/** Every way to play the rounds before the vote, and both votes. */
const ways = Array.from({ length: 64 }, (_, at) => ({
  holds: (round: number) => round > 5 || ((at >> (round - 1)) & 1) === 1,
  agree: at >= 32,
}));
const light = ways.map(({ holds, agree }) => playedBy(LIGHT, holds, agree));
const greedy = ways.map(({ holds, agree }) => playedBy(GREEDY, holds, agree));

describe('the light hand', () => {
  it('gets its vote, shuts the gate and reaches into my float once, whatever I did before', () => {
    for (const game of light) {
      expect(voteIn(game).passed).toBe(true);
      expect(takenIn(game).times).toBe(1);
    }
  });

  it('reaches no more often than its chance lets one expect, and not into my float alone', () => {
    const { coordinator, holders, rounds } = scenarioOf(LIGHT);
    const expected = coordinator!.seizure * holders * (rounds - coordinator!.from + 1);
    for (const game of light) {
      const struck = game.rounds.flatMap(({ report }) => report.seizures.map(({ seat }) => seat));
      expect(struck.length).toBeLessThanOrEqual(Math.ceil(expected));
      expect(new Set(struck).size).toBe(struck.length);
      expect(struck.length).toBeGreaterThan(1);
    }
  });

  it('lets the water rise while the gate is shut', () => {
    for (const game of light) expect(lastPrice(game)).toBeGreaterThan(game.rounds[4]!.price);
  });
});

describe('the greedy hand', () => {
  it('gets no vote but mine, and the pool runs dry', () => {
    for (const [at, game] of greedy.entries()) {
      const { passed, agreed, mine } = voteIn(game);
      expect(passed).toBe(false);
      expect(agreed).toBe(mine ? 1 : 0);
      expect(lastPrice(game)).toBeLessThan(lastPrice(light[at]!));
    }
  });

  it('leaves me with less than the light hand, tokens taken and all, if I play both alike', () => {
    for (const [at, game] of greedy.entries())
      expect(wealthOf(game)).toBeLessThan(wealthOf(light[at]!));
  });
});

describe('many pools', () => {
  it('do best under a light hand and worst under a greedy one', () => {
    const [none, gentle, hungry] = LANES.map(({ scenario }) => {
      const wealth = Array.from({ length: 100 }, (_, i) =>
        wealthOf(simulate(scenarioOf(scenario), i + 1)),
      );
      return wealth.reduce((sum, one) => sum + one, 0) / wealth.length;
    });
    expect(gentle).toBeGreaterThan(none!);
    expect(hungry).toBeLessThan(none!);
  });
});

describe('what is said', () => {
  const keys = (said: ReturnType<typeof saidAfterLight>) =>
    said.map((one) => (typeof one === 'string' ? one : one.key));

  it('hangs on my own vote and guess', () => {
    const against = toldOf({ light: [light[31]!], greedy: [greedy[31]!] });
    const agreed = toldOf({ light: [light[63]!], greedy: [greedy[63]!] });
    expect(saidAfterLight(against)).toContain('against');
    expect(saidAfterLight(agreed)).toContain('with');
    expect(saidAfterGreedy(against)).toContain('refused');
    expect(saidAfterGreedy(agreed)).toContain('agreed');
    expect(saidAfterGreedy(against)).toContain('beside-more');
    const swapped = toldOf({ light: [greedy[31]!], greedy: [light[31]!] });
    expect(saidAfterGreedy(swapped)).toContain('beside-less');
    const others = voteIn(light[31]!).agreed;
    expect(keys(saidAfterLight({ ...against, given: () => others }))).toContain('guess-hit');
    expect(keys(saidAfterLight({ ...against, given: () => 0 }))).toContain('guess-missed');
  });
});
