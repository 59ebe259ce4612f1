import { join } from 'node:path';
import { type BrowserContext } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Voices from '../../src/ui/common/sound/voices.ts';
import { visit } from './harness/page.ts';

const RATE = 48_000; // samples a second
const MOST = 10 ** (-12 / 20); // of full scale

interface Played {
  cue: Voices.SoundCue;
  amount?: number;
  from?: number;
}

interface Heard {
  peak: number; // of full scale
  length: number; // ms, while it is within 50 dB of its loudest
  crossings: number[]; // s, where the wave rises through zero
}

/** The voices as the page has them, in one script that sets `voices`. */
async function bundleVoices(): Promise<string> {
  const entry = join(import.meta.dirname, '../../src/ui/common/sound/voices.ts');
  const lib = { entry, name: 'voices', formats: ['iife' as const] };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib },
  });
  return (built as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

let bundle = '';

beforeAll(async () => {
  bundle = await bundleVoices();
});

/** Runs in the page: what one cue sounds like, measured on its samples. */
async function render([{ cue, amount = 1, from = 0 }, rate]: [Played, number]): Promise<Heard> {
  const { voices } = window as unknown as { voices: typeof Voices };
  const context = new OfflineAudioContext(1, 2 * rate, rate);
  voices.VOICES[cue]({ ...voices.openDesk(context), at: 0 }, amount, from);
  const data = (await context.startRendering()).getChannelData(0);
  const peak = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isHeard = (value: number) => Math.abs(value) > peak * 10 ** (-50 / 20);
  const first = data.findIndex(isHeard);
  const last = data.findLastIndex(isHeard);
  const crossings: number[] = [];
  for (let i = 1; i <= last; i++) {
    const [before, after] = [data[i - 1]!, data[i]!];
    if (before < 0 && after >= 0) crossings.push((i - after / (after - before)) / rate);
  }
  return { peak, length: ((last - first + 1) * 1000) / rate, crossings };
}

async function listen(body: (hear: (played: Played) => Promise<Heard>) => Promise<void>) {
  await visit({ blank: true }, async ({ page }) => {
    await page.addScriptTag({ content: bundle });
    await body((played) => page.evaluate(render, [played, RATE] as [Played, number]));
  });
}

const CUES: (Played & { lasts?: number })[] = [
  { cue: 'hold', lasts: 90 },
  { cue: 'sell', lasts: 350 },
  { cue: 'reveal' },
  { cue: 'level', amount: -0.3 },
  { cue: 'level', amount: -2, from: -0.5 },
  { cue: 'level', amount: 0.3, from: 2 },
  { cue: 'wave', amount: 0 },
  { cue: 'wave', amount: 12 },
  { cue: 'blind' },
  { cue: 'rain', amount: 0.1 },
  { cue: 'rain', amount: 1 },
  { cue: 'end', lasts: 1200 },
];

test('every cue is heard, no louder than −12 dB, and is as long as it is meant to be', async () => {
  await listen(async (hear) => {
    for (const played of CUES) {
      const { lasts, ...asked } = played;
      const name = JSON.stringify(asked);
      const { peak, length } = await hear(asked);
      expect(peak, name).toBeGreaterThan(MOST / 4);
      expect(peak, name).toBeLessThanOrEqual(MOST);
      if (lasts !== undefined) expect(Math.abs(length / lasts - 1), name).toBeLessThan(0.05);
    }
  });
});

describe('the glide of the level', () => {
  /** Octaves from the pitch at its beginning to that at its end, where they can be measured. */
  function octavesOf({ crossings }: Heard): number {
    const waves = crossings
      .slice(1)
      .map((to, i) => ({ at: (to + crossings[i]!) / 2, pitch: 1 / (to - crossings[i]!) }));
    const middle = waves.filter(({ at }) => at > 0.1 && at < 0.6);
    const [begins, ends] = [middle[0]!, middle.at(-1)!];
    return (Math.log2(ends.pitch / begins.pitch) * 0.7) / (ends.at - begins.at);
  }

  test.each([
    { amount: -0.5, from: 0 },
    { amount: 0.25, from: -0.5 },
    { amount: -0.25, from: -1.5 },
    { amount: 0.25, from: 1 },
  ])('is four octaves a unit of log price, by $amount from $from', async ({ amount, from }) => {
    await listen(async (hear) => {
      const heard = await hear({ cue: 'level', amount, from });
      expect(octavesOf(heard)).toBeCloseTo(4 * amount, 1);
    });
  });

  test('begins at the pitch of the price it starts from', async () => {
    await listen(async (hear) => {
      const count = async (from: number) =>
        (await hear({ cue: 'level', amount: 0, from })).crossings.length;
      expect((await count(0)) / (await count(-0.5))).toBeCloseTo(4, 1);
    });
  });
});

const BLOCK = 196; // Hz, of the low woodblock

/** From now on the page keeps the values its sounds are set to. */
function keepPitches(): void {
  const pitches: number[] = [];
  Object.assign(window, { pitches });
  const own = AudioParam.prototype.setValueAtTime;
  AudioParam.prototype.setValueAtTime = function (value, at) {
    pitches.push(value);
    return own.call(this, value, at);
  };
}

test('my first choice is heard before what comes of it', async () => {
  const prepare = async (context: BrowserContext) => {
    await context.addInitScript(keepPitches);
  };
  await visit({ prepare }, async ({ page }) => {
    await page.locator('.home-play').click();
    await page.locator('.stage-canvas canvas[data-part=rest]').waitFor();
    await page.keyboard.press('h');
    const first = await page.waitForFunction(() => {
      const { pitches } = window as unknown as { pitches: number[] };
      return pitches.find((value) => value > 20);
    });
    expect(await first.jsonValue()).toBe(BLOCK);
  });
});
