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
  it('gets its vote, shuts the gate and reaches into my float, whatever I did before', () => {
    for (const game of light) {
      expect(voteIn(game).passed).toBe(true);
      expect(takenIn(game).times).toBeGreaterThan(0);
    }
  });

  it('lets the water rise while the gate is shut', () => {
    for (const game of light) expect(lastPrice(game)).toBeGreaterThan(game.rounds[4]!.price);
  });
});

describe('the greedy hand', () => {
  it('does not get its vote, and the pool runs dry', () => {
    for (const [at, game] of greedy.entries()) {
      expect(voteIn(game).passed).toBe(false);
      expect(lastPrice(game)).toBeLessThan(lastPrice(light[at]!));
    }
  });

  it('leaves who always held with less than the light hand, tokens taken and all', () => {
    const held = ways.findIndex((_, at) => at % 32 === 31);
    expect(wealthOf(light[held]!)).toBeGreaterThan(wealthOf(greedy[held]!));
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
    const others = voteIn(light[31]!).agreed;
    expect(keys(saidAfterLight({ ...against, given: () => others }))).toContain('guess-hit');
    expect(keys(saidAfterLight({ ...against, given: () => 0 }))).toContain('guess-missed');
  });
});
