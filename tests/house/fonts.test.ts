import { describe, expect, it } from 'vitest';
import { partsOf, rangeOf } from '../../scripts/build-fonts.ts';
import { glyphsOf } from '../../scripts/glyphs.ts';
import { LANGUAGES } from './texts.ts';

describe('the shipped fonts', () => {
  it.each(LANGUAGES)('have every glyph that the texts use: %s', async (language) => {
    const { missing } = await partsOf(language);
    const shown = missing
      .filter((point) => !isMark(point))
      .map((point) => String.fromCodePoint(point));
    expect(shown).toEqual([]);
  });

  it.each(LANGUAGES)('give each glyph once, from one file: %s', async (language) => {
    const { parts } = await partsOf(language);
    const points = parts.flatMap((part) => part.points);
    expect(new Set(points).size).toBe(points.length);
  });

  it('keep the letters and marks of Vietnamese, composed or not', () => {
    const kept = new Set(glyphsOf('vi', 'first'));
    for (const glyph of 'ỄộữẴờ₫\u0300\u0301\u0303\u0309\u0323') {
      expect(kept).toContain(glyph.codePointAt(0));
    }
  });

  it('name their ranges in runs', () => {
    expect(rangeOf([0x41, 0x43, 0x42, 0x4e2d])).toBe('U+41-43,U+4e2d');
  });
});

/** Marks that no ready file has alone: text is composed, so they are seldom met. */
function isMark(point: number): boolean {
  return point >= 0x300 && point <= 0x323;
}
