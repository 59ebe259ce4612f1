import { expect, test } from 'vitest';
import { WORK } from '../../src/jobs/work.ts';
import { scenario } from '../game/scenario.ts';

test('runs of a market are stopped in the middle of one of them', async () => {
  const shares: number[] = [];
  const long = scenario({ holders: 500, rounds: 100, unlock: 1 });
  const job = WORK.marketRuns({ scenario: long, runs: 1000 }, (share) => {
    shares.push(share);
    job.stop();
  });
  expect(await job.done).toEqual({ ok: false, refusal: { code: 'jobs.stopped' } });
  expect(shares).toHaveLength(1);
  expect(shares[0]).toBeLessThan(0.001);
});

test('runs of a market are asked for and answered in plain data, as messages between workers are', async () => {
  const request = { scenario: scenario({ rounds: 3 }), runs: 2 };
  expect(structuredClone(request)).toEqual(request);
  const result = await WORK.marketRuns(request, () => {}).done;
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
