import { describe, expect, it } from 'vitest';
import { INKS } from '../../src/characters/inks.ts';
import { type Inks, inksOf } from '../../src/stage/inks.ts';
import { readText } from './source.ts';

const TEXT = 4.5; // WCAG 2.2, 1.4.3
const SHAPE = 3; // WCAG 2.2, 1.4.11

/** Relative luminance of `#RRGGBB` (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours, from 1 to 21. */
function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

type Ink = Exclude<keyof Inks, 'dark'>;

/** Pairs the canvas writes text with: letters on their ground. */
const TEXTS: [Ink, Ink][] = [
  ['text', 'paper'],
  ['muted', 'paper'],
  ['onCard', 'card'],
  ['onPlate', 'plate'],
  ['onTag', 'tag'],
  ['valueText', 'value'],
  ['ink', 'sell'],
  ['ink', 'straw'],
];

/** Pairs in which a shape alone says something: an edge or a fill on its ground. */
const SHAPES: [Ink, Ink][] = [
  ['line', 'paper'],
  ['ink', 'water'],
  ['value', 'paper'],
  ['value', 'casing'],
  ['danger', 'casing'],
  ['pole', 'paper'],
  ['clay', 'paper'],
  ['lost', 'paper'],
  ['deep', 'paper'],
];

describe.each([
  ['light', inksOf(false)],
  ['dark', inksOf(true)],
] as const)('the canvas in %s', (_, inks) => {
  it.each(TEXTS)('writes %s on %s at 4.5 : 1 or more', (letters, ground) => {
    expect(contrastOf(inks[letters], inks[ground])).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(SHAPES)('draws %s on %s at 3 : 1 or more', (shape, ground) => {
    if (shape === 'ink' && inks.dark) return; // there the line is paper-coloured: next test
    expect(contrastOf(inks[shape], inks[ground])).toBeGreaterThanOrEqual(SHAPE);
  });

  it('edges what its fill alone would not show', () => {
    const edge = inks.dark ? inks.paper : inks.ink;
    expect(contrastOf(inks.dark ? inks.line : edge, inks.card)).toBeGreaterThanOrEqual(SHAPE);
    expect(contrastOf(inks.ink, inks.sell)).toBeGreaterThanOrEqual(SHAPE);
  });
});

describe('hold and sell', () => {
  it('are dark with light text and light with dark text, in grey too', () => {
    expect(contrastOf(INKS.shell, INKS.indigo)).toBeGreaterThanOrEqual(TEXT);
    expect(contrastOf(INKS.ink, INKS.marigold)).toBeGreaterThanOrEqual(TEXT);
    expect(contrastOf(INKS.indigo, INKS.marigold)).toBeGreaterThanOrEqual(SHAPE);
  });
});

describe('the page and the canvas', () => {
  const tokens = readText('src/ui/common/tokens.css');
  const PAIRS: [string, Ink][] = [
    ['page', 'paper'],
    ['card', 'card'],
    ['text', 'text'],
    ['muted', 'muted'],
    ['water', 'water'],
    ['hold', 'hold'],
    ['value', 'value'],
    ['danger', 'danger'],
  ];

  it.each(PAIRS)('mean the same by --%s and %s', (token, ink) => {
    const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(
      tokens,
    )!;
    expect(light!.toUpperCase()).toBe(inksOf(false)[ink]);
    expect(dark!.toUpperCase()).toBe(inksOf(true)[ink]);
  });
});
