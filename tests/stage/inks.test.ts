import { describe, expect, test } from 'vitest';
import { type Inks, inksOf } from '../../src/stage/inks.ts';

/** WCAG 2 relative luminance of '#rrggbb'. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

type Name = Exclude<keyof Inks, 'dark'>;
type Pair = [ink: Name, ground: Name];

/** Every pair of inks in which the stage writes. */
const TEXT: Pair[] = [
  ['text', 'paper'],
  ['text', 'far'],
  ['text', 'near'],
  ['text', 'quay'],
  ['onCard', 'card'],
  ['onPlate', 'plate'],
  ['onTag', 'tag'],
  ['valueText', 'value'],
  ['value', 'paper'],
  ['value', 'far'],
];

/** Every pair in which a shape or a line that means something stands out by itself. */
const SHAPES: Pair[] = [
  ['line', 'paper'],
  ['line', 'water'],
  ['line', 'still'],
  ['value', 'air'],
  ['pole', 'water'],
  ['deep', 'paper'],
  ['lost', 'paper'],
  ['danger', 'casing'],
  ['muted', 'air'],
];

describe.each([
  { ground: 'paper', dark: false },
  { ground: 'a dark wall', dark: true },
])('on $ground', ({ dark }) => {
  const inks = inksOf(dark);
  test.each(TEXT)('%s on %s can be read: 4.5 at least', (ink, ground) => {
    expect(contrast(inks[ink], inks[ground])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SHAPES)('%s on %s can be seen: 3 at least', (ink, ground) => {
    expect(contrast(inks[ink], inks[ground])).toBeGreaterThanOrEqual(3);
  });
  test('the mark of the value is seen on water, by its casing where that is dark', () => {
    expect(contrast(inks.value, dark ? inks.casing : inks.water)).toBeGreaterThanOrEqual(3);
  });
  test('a fallen domino carries its number', () => {
    expect(contrast(dark ? inks.ink : inks.casing, inks.danger)).toBeGreaterThanOrEqual(4.5);
  });
});
