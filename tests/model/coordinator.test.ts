import { describe, expect, test } from 'vitest';
import { stream } from '../../src/model/chance.ts';
import { isPassed, isShut } from '../../src/model/coordinator.ts';
import { benchOf } from '../../src/model/hypothetical.ts';
import { openMarket } from '../../src/model/state.ts';
import { rulesWith } from '../rules.ts';
import { all, choices, playGame } from './play.ts';

const BLOCK = { from: 3, length: 2, seizure: 0, share: 0.5 };

function sellers(
  coordinator: Partial<NonNullable<ReturnType<typeof rulesWith>['coordinator']>>,
  seed = 1,
) {
  const rules = rulesWith({ rounds: 6, coordinator: { ...BLOCK, ...coordinator } });
  const round = { holders: all(12, false), makers: all(2, true) };
  return playGame(rules, () => round, seed);
}

describe('the block', () => {
  test('stops every sale from its first round to its last, and no other', () => {
    const { reports } = sellers({});
    expect(reports.map(({ gateShut }) => gateShut)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(reports.map(({ holding }) => holding)).toEqual([0, 0, 12, 12, 0, 0]);
    expect(reports.map(({ flow }) => flow)).toEqual([120, 120, 0, 0, 360, 120]);
  });

  test('does not bind makers', () => {
    const rules = rulesWith({ rounds: 3, inventory: 50, coordinator: { ...BLOCK, from: 1 } });
    const round = { holders: all(12, false), makers: choices(0, 1) };
    expect(playGame(rules, () => round, 1).reports[0]).toMatchObject({ flow: 50, standing: 1 });
  });

  test('does not stop lenders: debts are called in it as ever', () => {
    const changes = {
      holders: 8,
      stock: 100,
      unlock: 2,
      depth: { base: 500, perMaker: 500 },
      leverage: { min: 0.5, max: 0.85 },
      events: [{ round: 1, kind: 'price' as const, size: -0.5 }],
    };
    const rules = rulesWith({ ...changes, rounds: 1, coordinator: { ...BLOCK, from: 1 } });
    const round = { holders: all(8, true), makers: all(2, true) };
    expect(playGame(rules, () => round, 1).reports[0]!.waves.length).toBeGreaterThan(0);
  });

  test('with a vote is shut only once that has passed', () => {
    expect(sellers({ vote: true }, 2).reports.some(({ gateShut }) => gateShut)).toBe(false);
    expect(sellers({ vote: true }, 1).reports[2]!.gateShut).toBe(true);
    const rules = rulesWith({ coordinator: { ...BLOCK, from: 1, vote: true } });
    expect(isShut(rules, openMarket(rules))).toBe(false);
  });

  test('is not there in a round only thought of', () => {
    const rules = rulesWith({ coordinator: { ...BLOCK, from: 1, seizure: 1, share: 1 } });
    const free = rulesWith({});
    const me = { role: 'holder', seat: 0 } as const;
    for (const hold of [true, false]) {
      const gain = (given: typeof rules) =>
        benchOf(given, openMarket(given)).gain(me, all(12, hold), all(2, true));
      expect(gain(rules)).toBe(gain(free));
    }
  });
});

describe('a seizure', () => {
  test('takes its share of the stock, this round’s tokens included, from each', () => {
    const { reports, markets } = sellers({ seizure: 1, share: 0.25 });
    // Nothing is left of the rounds before the block: all was sold.
    expect(markets[3]!.stock[0]).toBe(7.5);
    expect(markets[4]!.stock[0]).toBe((7.5 + 10) * 0.75);
    expect(reports[2]!.seizures).toHaveLength(12);
    expect(reports[2]!.seizures[4]).toEqual({ seat: 4, tokens: 2.5 });
    expect(reports[1]!.seizures).toEqual([]);
    expect(reports[4]!.seizures).toEqual([]);
  });

  test('meets each holder by its own draw of purpose seizure', () => {
    const { reports } = sellers({ seizure: 0.4 }, 9);
    for (const round of [3, 4]) {
      const met = Array.from({ length: 12 }, (_, seat) => seat).filter(
        (seat) => stream(9, 'seizure', seat, round)() < 0.4,
      );
      expect(reports[round - 1]!.seizures.map(({ seat }) => seat)).toEqual(met);
    }
  });

  test('does not come where the vote failed', () => {
    const { reports } = sellers({ vote: true, seizure: 1, share: 1 }, 2);
    expect(reports.every(({ seizures }) => seizures.length === 0)).toBe(true);
  });
});

test.each([
  [[1, 1, 0], true],
  [[1, 0], false],
  [[1, 1, 0, 0], false],
  [[1, 1, 1, 0], true],
  [[0], false],
  [[1], true],
])('a strict majority decides: %j', (votes, passed) => {
  expect(isPassed(choices(...votes))).toBe(passed);
});
