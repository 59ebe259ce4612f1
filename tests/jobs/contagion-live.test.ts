import { afterEach, expect, test, vi } from 'vitest';
import { type ContagionFrame } from '../../src/arena/contagion/live.ts';
import { openContagion } from '../../src/jobs/contagion-live.ts';
import { settingsWith } from '../arena/contagion/plain.ts';

const made: FailingWorker[] = [];

/** A worker that says nothing but what the test makes it say. */
class FailingWorker extends EventTarget {
  terminated = false;
  constructor() {
    super();
    made.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.terminated = true;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  made.length = 0;
});

/** A running picture over such a worker: its frames, and whether it was told to be broken. */
function opened() {
  vi.stubGlobal('Worker', FailingWorker);
  const frames: ContagionFrame[] = [];
  let broken = 0;
  let hear: (frame: ContagionFrame) => void = () => {};
  const live = openContagion(settingsWith(), {
    onFrame(frame) {
      frames.push(frame);
      hear(frame);
    },
    onBroken: () => broken++,
  });
  const next = () =>
    new Promise<ContagionFrame>((resolve) => {
      hear = resolve;
    });
  return { live, frames, next, worker: made[0]!, broken: () => broken };
}

test('a worker whose script may not be loaded is replaced by the page, which does what was told', async () => {
  const { live, next, worker, broken } = opened();
  live.tell({ type: 'play', pace: null, steps: 2, shown: false });
  const first = next();
  worker.dispatchEvent(new Event('error'));
  expect(worker.terminated).toBe(true);
  const start = await first;
  const second = next();
  live.tell({ type: 'drawn', cells: start.cells });
  expect(await second).toMatchObject({ step: 2, playing: false });
  expect(broken()).toBe(0);
  live.close();
});

test('a worker that dies on its way is reported, and nothing is heard of it any more', () => {
  const { frames, worker, broken } = opened();
  const frame = { step: 0, cells: new Uint8Array(4) };
  worker.dispatchEvent(Object.assign(new Event('message'), { data: frame }));
  expect(frames).toHaveLength(1);
  worker.dispatchEvent(new Event('error'));
  expect([broken(), worker.terminated]).toEqual([1, true]);
});

test('a closed picture ends its worker', () => {
  const { live, worker } = opened();
  live.close();
  expect(worker.terminated).toBe(true);
});
