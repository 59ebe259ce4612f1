import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { benchOf, firstHold } from '../../src/model/hypothetical.ts';
import { openMarket } from '../../src/model/state.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { withPlayers } from '../../src/scenario/players.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { anyScenario } from './anyScenario.ts';

describe('another number of players', () => {
  it('scales what the market has for each of them', () => {
    const whale = { ...presetScenario('the-whale'), emission: 12, inventory: 6 };
    const played = withPlayers(whale, 36, 4);
    expect(played).toMatchObject({
      holders: 36,
      makers: 4,
      supply: 6000,
      emission: 36,
      treasury: 1800,
      inventory: 18,
      depth: { base: 2100, perMaker: 1050 },
      price: 10,
      unlock: 5,
      stock: 20,
    });
  });

  it('goes on with the list of strategies and leaves the whale its own', () => {
    const many = withPlayers(DEFAULTS, 25);
    expect(many.seats.holders.map(({ id }) => id)).toEqual(
      Array.from({ length: 25 }, (_, seat) => DEFAULTS.seats.holders[seat % 12]!.id),
    );
    const whale = withPlayers(presetScenario('the-whale'), 37);
    expect(whale.seats.holders.at(-1)).toEqual({ id: 'stop-loss', x: 0.06 });
  });

  it('plays the same siblings: what is called falls as far, in every tank', () => {
    const small = {
      ...presetScenario('the-dominoes'),
      leverage: { min: 0.85, max: 0.85, maintenance: 1.15 },
      siblings: { count: 3, volatility: 0.03, stock: 30 },
    };
    const played = simulate(small);
    const many = simulate(withPlayers(small, 40));
    expect(played.rounds[5]!.report.waves).not.toEqual([]);
    many.rounds.forEach(({ after, correlation }, at) => {
      const { after: same, correlation: alike } = played.rounds[at]!;
      expect(after.value).toBeCloseTo(same.value, 9);
      expect(after.gap).toBeCloseTo(same.gap, 9);
      for (const s of [0, 1, 2])
        expect(after.siblings!.gaps[s]).toBeCloseTo(same.siblings!.gaps[s]!, 9);
      expect(correlation).toBeCloseTo(alike!, 9);
    });
  });

  it('plays the same round for each when all do the same', () => {
    const gain = (scenario: typeof DEFAULTS, hold: number) =>
      benchOf(scenario, openMarket(scenario)).gain(
        { role: 'holder', seat: 0 },
        new Uint8Array(scenario.holders).fill(hold),
        firstHold(scenario.makers, -1, scenario.makers, true),
      );
    for (const [holders, makers] of [
      [5, 2],
      [37, 3],
      [300, 1],
    ] as const) {
      for (const hold of [0, 1]) {
        expect(gain(withPlayers(DEFAULTS, holders, makers), hold)).toBeCloseTo(
          gain(DEFAULTS, hold),
          9,
        );
      }
    }
  });

  it('is always a scenario again, and back again the same number of seats', () => {
    fc.assert(
      fc.property(
        anyScenario({ texts: false, extensions: true }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 100 }),
        (scenario, holders, makers) => {
          const played = withPlayers(scenario, holders, makers);
          expect(readScenario(played)).toEqual({ ok: true, value: played });
        },
      ),
      { numRuns: 60 },
    );
  });
});
