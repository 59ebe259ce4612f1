export const AXIS_SIZE = 14; // px, the smallest letters of a chart
export const WORD_SIZE = 16;

/** Rough width of a text in pixels: a CJK glyph fills its square, a Latin one about half. */
export function widthOf(text: string, size: number = WORD_SIZE): number {
  let units = 0;
  for (const glyph of text) units += glyph.codePointAt(0)! > 0x2e7f ? 1 : 0.62;
  return units * size;
}

const PASSES = 24;

/** Places for labels near `wanted` pixels, at least `room` apart and within `bounds`. */
export function spaced(
  wanted: readonly number[],
  room: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  // Two give way at once; of several, each pass passes half of what is short on to the next.
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = 1; i < order.length; i++) {
      const above = order[i - 1]!;
      const below = order[i]!;
      const short = placed[above]! + room - placed[below]!;
      if (short <= 0) continue;
      placed[above]! -= short / 2;
      placed[below]! += short / 2;
    }
  }
  const over = Math.max(0, ...placed.map((place) => place - bottom));
  const under = Math.max(0, ...placed.map((place) => top - place));
  return placed.map((place) => place - over + under);
}
