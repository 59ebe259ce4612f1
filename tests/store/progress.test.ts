import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOn } from '../../src/store/memory.ts';
import {
  forgetProgress,
  keepProgress,
  noProgress,
  type Progress,
  readProgress,
  recallProgress,
} from '../../src/store/progress.ts';
import { blocked, shelfOf } from './shelves.ts';

const NAME = 'hold-or-sell/story';
const HELD = { hold: true, pledge: null, vote: null };

const progress: Progress = {
  v: 1,
  chapters: {
    'the-race': {
      at: 'board',
      done: true,
      given: { guess: 8, question: 'time', turn: { capture: 0.4, 'goal:trust': 0 } },
      games: { once: [[HELD, { hold: false, pledge: 'will-hold', vote: true }], [HELD]] },
    },
  },
};

/** A device on which exactly this text is kept. */
function deviceWith(text: string) {
  const shelf = shelfOf();
  shelf.setItem(NAME, text);
  return memoryOn(() => shelf);
}

const chapterWith = (part: object) =>
  readProgress({ v: 1, chapters: { 'the-race': { at: 'scene', ...part } } })?.chapters['the-race'];

describe('progress through the story', () => {
  it('is read back as it was kept', () => {
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    expect(keepProgress(memory, progress)).toBe(true);
    expect(recallProgress(memoryOn(() => shelf))).toEqual({ progress, damaged: false });
  });

  it('is none, and nothing is damaged, where nothing was kept', () => {
    const memory = memoryOn(() => shelfOf());
    expect(recallProgress(memory)).toEqual({ progress: noProgress(), damaged: false });
  });

  it('is none once it has been forgotten', () => {
    const memory = deviceWith(JSON.stringify(progress));
    forgetProgress(memory);
    expect(recallProgress(memory)).toEqual({ progress: noProgress(), damaged: false });
  });

  it('cannot be kept where the device does not remember, and is none there', () => {
    const memory = memoryOn(blocked);
    expect(keepProgress(memory, progress)).toBe(false);
    expect(recallProgress(memory)).toEqual({ progress: noProgress(), damaged: false });
  });

  it.each([
    ['cut off', '{"v":1,"chapters":{"the-race":{"at"'],
    ['no JSON', 'hello'],
    ['of an older version', '{"v":0,"chapters":{}}'],
    ['of a newer version', '{"v":2,"chapters":{}}'],
    ['without a version', '{"chapters":{}}'],
    ['a list', '[]'],
    ['a number', '7'],
    ['nothing', 'null'],
    ['without chapters', '{"v":1}'],
    ['with a list of chapters', '{"v":1,"chapters":[]}'],
    ['empty', ''],
  ])('is none and said to be damaged where what was kept is %s', (_, text) => {
    expect(recallProgress(deviceWith(text))).toEqual({ progress: noProgress(), damaged: true });
  });

  it('keeps the chapters that read well beside one that does not', () => {
    for (const bad of [null, 7, 'x', [], {}, { at: 3 }]) {
      const kept = { v: 1, chapters: { ...progress.chapters, 'two-holders': bad } };
      expect(readProgress(kept), JSON.stringify(bad)).toEqual(progress);
    }
  });

  it('lets go of what was given in a wrong type, and keeps the rest', () => {
    const given = { a: null, b: [1], c: true, d: { x: null }, e: { x: [] }, f: 'right', g: 0 };
    expect(chapterWith({ given })?.given).toEqual({ f: 'right', g: 0 });
    expect(chapterWith({ given: 'x' })?.given).toEqual({});
    expect(chapterWith({ given: [1, 2] })?.given).toEqual({});
  });

  it('lets go of games with a move that is none, and keeps the rest', () => {
    const games = {
      a: 'x',
      b: [[{ hold: 1 }]],
      c: [[HELD], null],
      d: [[null]],
      e: [[HELD]],
      f: Array(21).fill([]),
      g: [Array(101).fill(HELD)],
    };
    expect(chapterWith({ games })?.games).toEqual({ e: [[HELD]] });
    expect(chapterWith({ games: 3 })?.games).toEqual({});
  });

  it('reads a pledge or a vote that is none as none', () => {
    const odd = [
      { hold: true, pledge: 'I promise', vote: 'yes' },
      { hold: false, pledge: 7, vote: 1 },
    ];
    expect(chapterWith({ games: { once: [odd] } })?.games['once']).toEqual([
      [HELD, { ...HELD, hold: false }],
    ]);
  });

  it('is done only where that was kept', () => {
    for (const done of [undefined, 1, 'true', null])
      expect(chapterWith({ done })?.done).toBe(false);
    expect(chapterWith({ done: true })?.done).toBe(true);
  });

  it('never fails, and is kept and read back the same, whatever lies there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const kept = { v: 1, chapters: { 'the-race': value, other: { at: 'x', given: value } } };
        const read = readProgress(JSON.parse(JSON.stringify(kept))); // a shelf knows no −0
        expect(readProgress(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });
});
