import { expect, test } from 'vitest';
import { later } from '../../src/jobs/later.ts';
import { runInSlices } from '../../src/jobs/slices.ts';

function* counting(upTo: number): Generator<number, number> {
  for (let count = 0; count < upTo; count++) yield count / upTo;
  return upTo;
}

const fetched = later(() =>
  Promise.resolve((upTo: number, onProgress: (share: number) => void) =>
    runInSlices(counting(upTo), onProgress),
  ),
);

test('work whose code is fetched later comes to the same', async () => {
  expect(await fetched(1000, () => {}).done).toEqual({ ok: true, value: 1000 });
});

test('work that is stopped before its code has come is not begun', async () => {
  const job = fetched(1000, () => {
    throw new Error('begun');
  });
  job.stop();
  expect(await job.done).toEqual({ ok: false, refusal: { code: 'jobs.stopped' } });
});

test('work whose code cannot be fetched ends with a refusal', async () => {
  const lost = later<number, number>(() => Promise.reject(new Error('offline')));
  expect(await lost(1, () => {}).done).toEqual({ ok: false, refusal: { code: 'jobs.failed' } });
});
