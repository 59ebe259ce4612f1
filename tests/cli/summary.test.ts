import { describe, expect, test } from 'vitest';
import { WORK } from '../../src/jobs/work.ts';
import { marketRuns } from '../../src/study/lab/marketRuns.ts';
import { type MarketRuns } from '../../src/study/lab/types.ts';
import { finish } from '../arena/run.ts';
import { scenario } from '../game/scenario.ts';
import { answer, cli } from './run.ts';

const GIVEN = { rounds: 5, noise: 0.1, seed: 4 };
const REQUEST = { scenario: scenario(GIVEN), runs: 40 };

describe('simulate --runs --summary', () => {
  const printed = answer(
    ['simulate', '-', '--runs', '40', '--summary'],
    GIVEN,
  ) as never as MarketRuns;

  test('prints to the last digit what the lab works out off its page', async () => {
    const { done } = WORK.marketRuns(REQUEST, () => {});
    expect(await done).toEqual({ ok: true, value: printed });
    expect(JSON.stringify(finish(marketRuns(REQUEST)))).toBe(JSON.stringify(printed));
  });

  test('agrees with the runs one by one', () => {
    const { quantiles, runs } = answer(['simulate', '-', '--runs', '40'], GIVEN) as never as {
      quantiles: { at: number[]; price: number[] };
      runs: { final: { value: { holders: number[] } } }[];
    };
    const at = printed.at.map((share) => quantiles.at.indexOf(share));
    expect(printed.price.at(-1)).toEqual(at.map((i) => quantiles.price[i]));
    const mine = runs.map(({ final }) => final.value.holders[0]!);
    expect(printed.you.value.mean).toBeCloseTo(mine.reduce((sum, one) => sum + one, 0) / 40, 9);
  });

  test('is refused without runs, and as rows', () => {
    expect(cli(['simulate', '-', '--summary'], {})).toEqual({
      status: 2,
      out: '',
      err: '--runs: cli.missing\n',
    });
    const both = cli(['simulate', '-', '--runs', '2', '--summary', '--csv'], {});
    expect([both.status, both.out, both.err]).toEqual([
      2,
      '',
      '--csv: cli.arguments (given "--summary")\n',
    ]);
  });
});
