import { expect, test } from 'vitest';
import { runHindsight } from '../../src/jobs/hindsight.ts';
import { runInSlices } from '../../src/jobs/slices.ts';
import { type HindsightRequest, lookBack } from '../../src/theory/hindsight.ts';
import { scenario } from '../game/scenario.ts';

const given = scenario({ rounds: 6 });
const REQUEST: HindsightRequest = {
  scenario: given,
  seat: given.seats.you,
  mine: [true, true, true, false, true, true],
};

function atOnce(): unknown {
  const work = lookBack(REQUEST);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

test('where no worker can start, the work is done in slices with the same result', async () => {
  const shares: number[] = [];
  const result = await runHindsight(REQUEST, (share) => shares.push(share)).done;
  expect(result).toEqual({ ok: true, value: atOnce() });
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('work that is stopped ends with a refusal', async () => {
  const job = runHindsight(REQUEST, () => {});
  job.stop();
  expect(await job.done).toEqual({ ok: false, refusal: { code: 'jobs.stopped' } });
});

test('work that breaks down ends with a refusal, not with an exception', async () => {
  function* broken(): Generator<number, never> {
    yield 0.5;
    throw new Error('a bug');
  }
  expect(await runInSlices(broken(), () => {}).done).toEqual({
    ok: false,
    refusal: { code: 'jobs.failed' },
  });
});
