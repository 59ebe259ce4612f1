import { describe, expect, test } from 'vitest';
import { contagion } from '../../src/arena/contagion/contagion.ts';
import { type ContagionFrame, type ContagionOrder } from '../../src/arena/contagion/live.ts';
import { type ContagionRequest, type ContagionSettings } from '../../src/arena/contagion/types.ts';
import { contagionDesk } from '../../src/jobs/contagion-desk.ts';
import { WORK } from '../../src/jobs/work.ts';
import { settingsWith } from '../arena/contagion/plain.ts';
import { finish } from '../arena/run.ts';

/** A place whose clock goes on only when told, and which draws a frame when told. */
function place(settings: ContagionSettings, stepMs = 1) {
  const frames: ContagionFrame[] = [];
  const waiting: { at: number; run: () => void }[] = [];
  let now = 0;
  let looked = 0;
  const desk = contagionDesk({
    now: () => now + (looked++ % 2 === 0 ? 0 : stepMs),
    later: (run, ms) => void waiting.push({ at: now + ms, run }),
    send: (frame) => void frames.push({ ...frame, cells: frame.cells.slice() }),
    sliceMs: 10,
  });
  desk({ type: 'open', settings });
  return {
    frames,
    tell: (order: ContagionOrder) => desk(order),
    draw: () => desk({ type: 'drawn', cells: frames.at(-1)!.cells }),
    /** Lets time pass, a millisecond at a time. */
    wait(ms: number) {
      for (const end = now + ms; now < end; now++)
        for (const one of waiting.splice(0)) {
          if (one.at <= now) one.run();
          else waiting.push(one);
        }
    },
  };
}

const play = (pace: number | null, steps: number | null = null, shown = true) => ({
  type: 'play' as const,
  pace,
  steps,
  shown,
});

describe('a running picture', () => {
  test('shows its start, paused, and no other frame before that one is drawn', () => {
    const { frames, tell, wait, draw } = place(settingsWith());
    expect(frames).toHaveLength(1);
    expect(frames[0]).toMatchObject({ step: 0, sellers: [1], playing: false, still: false });
    tell(play(100));
    wait(200);
    expect(frames).toHaveLength(1);
    draw();
    expect(frames).toHaveLength(2);
    expect(frames[1]!.step).toBeGreaterThan(10);
    expect(frames[1]!.from).toBe(1);
    expect(frames[1]!.sellers).toHaveLength(frames[1]!.step);
  });

  test('keeps its pace', () => {
    const { frames, tell, wait, draw } = place(settingsWith({ size: 99 }));
    draw();
    tell(play(10));
    for (let second = 0; second < 20; second++) {
      wait(100);
      draw();
    }
    tell({ type: 'pause' });
    expect(frames.at(-1)!.step).toBeGreaterThanOrEqual(19);
    expect(frames.at(-1)!.step).toBeLessThanOrEqual(21);
    const { step } = frames.at(-1)!;
    draw();
    wait(500);
    draw();
    expect(frames.at(-1)).toMatchObject({ step, playing: false });
  });

  test('takes a number of steps at once, told in one frame', () => {
    const { frames, tell, wait, draw } = place(settingsWith({ size: 99 }));
    draw();
    tell(play(null, 25, false));
    wait(1000);
    expect(frames).toHaveLength(2);
    expect(frames[1]).toMatchObject({ step: 25, from: 1, playing: false });
    expect(frames[1]!.sellers).toHaveLength(25);
  });

  test('does at once what a hand does, says at which step, and counts that step anew', () => {
    const { frames, tell, wait, draw } = place(
      settingsWith({ start: { kind: 'blank' }, noise: 0 }),
    );
    draw();
    tell(play(null, 1, false));
    wait(5);
    draw();
    const rules = { payoffs: { R: 1, P: 0, S: 0, T: 3 }, noise: 0 };
    tell({ type: 'act', hands: [{ kind: 'plant', x: 3, y: 3, width: 2, sells: true }] });
    expect(frames.at(-1)).toMatchObject({ step: 1, from: 1, sellers: [2] });
    draw();
    tell({ type: 'act', hands: [{ kind: 'rules', ...rules }] });
    expect(frames.at(-1)!.done).toEqual([{ kind: 'rules', step: 1, ...rules }]);
  });

  test('is the same as the history worked out at once with the deeds it told', () => {
    const settings = settingsWith({ size: 48, noise: 0.01, rewired: 0.1 });
    const { frames, tell, wait, draw } = place(settings);
    wait(50);
    draw();
    tell(play(null, 7));
    wait(100);
    draw();
    tell({ type: 'act', hands: [{ kind: 'plant', x: 3, y: 3, width: 9, sells: true }] });
    draw();
    tell(play(30, 5));
    for (let frame = 0; frame < 40; frame++) {
      wait(20);
      draw();
    }
    const counts: number[] = [];
    for (const { from, sellers } of frames) counts.splice(from, counts.length, ...sellers);
    const deeds = frames.flatMap(({ done }) => done);
    const history = finish(contagion({ ...settings, deeds, steps: 12 }));
    expect(counts).toEqual(history.sellers);
    expect(frames.at(-1)!.checksum).toBe(history.checksum);
  });

  test('pauses where nothing can change any more', () => {
    const payoffs = { R: 3, P: 0, S: 2, T: 1 };
    const { frames, tell, wait, draw } = place(settingsWith({ payoffs }));
    draw();
    tell(play(null));
    wait(50);
    draw();
    expect(frames.at(-1)).toMatchObject({ step: 2, still: true, playing: false });
  });
});

describe('many steps off the page', () => {
  const request: ContagionRequest = { ...settingsWith({ noise: 0.02 }), steps: 30 };

  test('come to the same as at once', async () => {
    expect(await WORK.contagion(request, () => {}).done).toEqual({
      ok: true,
      value: finish(contagion(request)),
    });
  });

  test('are stopped in the middle', async () => {
    const shares: number[] = [];
    const job = WORK.contagion({ ...request, size: 256, steps: 50_000 }, (share) => {
      shares.push(share);
      job.stop();
    });
    expect(await job.done).toEqual({ ok: false, refusal: { code: 'jobs.stopped' } });
    expect(shares).toHaveLength(1);
  });

  test('run live on the page itself where there are no workers', async () => {
    const frame = await new Promise<ContagionFrame>((resolve, reject) => {
      const live = WORK.contagionLive(settingsWith(), {
        onFrame(one) {
          if (one.step === 3) resolve(one);
          live.tell({ type: 'drawn', cells: one.cells });
        },
        onBroken: reject,
      });
      live.tell(play(null, 3, false));
    });
    expect(frame).toMatchObject({ sellers: [9, 25, 41], playing: false });
  });
});
