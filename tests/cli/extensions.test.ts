import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exp } from '../../src/model/maths.ts';
import { answer, cli } from './run.ts';

interface Round {
  price: number;
  value: number;
  report: string;
  belief: number;
  gateShut: boolean;
  seized: number;
  votes?: { agree: number; against: number; passed: boolean };
  siblings: { prices: number[]; gaps: number[] };
  correlation: number;
  waves: { holders: number; siblings: number }[];
  holders: { held: boolean; seized: number; siblings: number; wealth: number }[];
}
interface Printed {
  rounds: Round[];
  final: { price: { holders: number[] } };
  real: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'cli-'));

function play(input: object, more: string[] = []): Printed {
  return answer(['simulate', '-', ...more], input) as never;
}

function decisions(content: unknown): string[] {
  const path = join(folder, 'decisions.json');
  writeFileSync(path, JSON.stringify(content));
  return ['--decisions', path];
}

const words = (rounds: number, word: string) => Array(rounds).fill(word);

describe('simulate with extensions', () => {
  test('prints reports and beliefs, and ends in the market the type makes', () => {
    const quality = { prior: 0.6, accuracy: 0.8, decay: 0.05 };
    const held = decisions({ holders: words(3, 'HH'), makers: words(3, 'HH') });
    const { rounds, real, final } = play({ holders: 2, rounds: 3, quality }, held);
    const first = rounds[0]!;
    expect(first.value).toBeCloseTo(10 * exp(0.2 * (0.6 * 0.08 - 0.4 * 0.05)), 12);
    expect(first.belief).toBeCloseTo(first.report === 'busy' ? 0.48 / 0.56 : 0.12 / 0.44, 12);
    expect(rounds[2]!.value).toBeCloseTo(10 * exp(0.2 * 3 * (real ? 0.08 : -0.05)), 12);
    expect(final.price.holders[0]).toBe(rounds[2]!.holders[0]!.wealth);
  });

  test('prints the block, what was seized, and the votes; a sale in it is held', () => {
    const coordinator = { from: 2, length: 1, seizure: 1, share: 0.5, vote: true };
    const sold = { holders: words(2, 'SSS'), makers: words(2, 'HH') };
    const scenario = { holders: 3, rounds: 2, coordinator };
    const passed = play(scenario, decisions({ ...sold, votes: 'YYN' })).rounds[1]!;
    expect(passed).toMatchObject({
      gateShut: true,
      seized: 15,
      votes: { agree: 2, against: 1, passed: true },
    });
    expect(passed.holders[1]).toMatchObject({ held: true, seized: 5, stock: 5 });
    const failed = play(scenario, decisions({ ...sold, votes: 'YNN' })).rounds[1]!;
    expect(failed).toMatchObject({ gateShut: false, seized: 0, votes: { passed: false } });
    expect(failed.holders[1]).toMatchObject({ held: false, seized: 0 });
  });

  test('prints the siblings: prices, holdings, what the waves sold, and the correlation', () => {
    const { rounds } = play({
      holders: 8,
      stock: 100,
      unlock: 2,
      depth: { base: 500, perMaker: 500 },
      leverage: { min: 0.5, max: 0.85 },
      events: [{ round: 2, kind: 'price', size: -0.5 }],
      rounds: 2,
      seats: { holders: ['always-hold'], makers: ['stand'] },
      siblings: { count: 2, volatility: 0, stock: 30 },
    });
    expect(rounds[0]!.siblings).toEqual({ prices: [10, 10], gaps: [0, 0] });
    expect(rounds[0]!.holders[0]!.siblings).toBe(30);
    const { waves, siblings, holders, correlation } = rounds[1]!;
    const fallen = waves.reduce((sum, wave) => sum + wave.holders, 0);
    expect(fallen).toBeGreaterThan(0);
    expect(waves.map((wave) => wave.siblings)).toEqual(waves.map((wave) => wave.holders * 30));
    expect(siblings.gaps[0]).toBeCloseTo((-fallen * 30) / 500, 12);
    expect(holders.filter((holder) => holder.siblings === 0)).toHaveLength(fallen);
    expect(correlation).toBeGreaterThan(0.3);
  });

  test('prints none of it where the scenario has none', () => {
    const plain = play({ rounds: 1 });
    const names = [plain, plain.rounds[0]!, plain.rounds[0]!.holders[0]!].flatMap(Object.keys);
    for (const name of ['real', 'report', 'belief', 'gateShut', 'seized', 'siblings', 'votes'])
      expect(names).not.toContain(name);
  });

  test('says of every run whether the token was real', () => {
    const quality = { prior: 0.5, accuracy: 0.7, decay: 0.1 };
    const { runs } = play({ rounds: 1, quality }, ['--runs', '12']) as never as {
      runs: { real: boolean }[];
    };
    expect(new Set(runs.map(({ real }) => real))).toEqual(new Set([true, false]));
  });

  test('refuses votes that fit no vote with their path', () => {
    const given = decisions({ holders: words(1, 'HH'), makers: words(1, 'HH'), votes: 'YY' });
    const { status, err } = cli(['simulate', '-', ...given], { holders: 2 });
    expect(status).toBe(2);
    expect(err).toMatch(/^votes: decisions\.no-vote/);
  });
});
