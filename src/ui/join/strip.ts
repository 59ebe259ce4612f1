/** The size of the strip of water, CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

const SCALE = 240; // pixels per unit of log price, in every game (VISUAL.md §4)
const REST = 0.58; // where the level stands, as a share of the height

/** Pixels of water under the level at least: room for two plates, for one, for none. */
export const WATER = { two: 82, one: 48, none: 24 } as const;

export interface Heights {
  level: number; // of the price
  before: number | null; // of the price one round ago; null when it is within a pixel
  value: number; // of the flag, kept inside
  bucket: number; // where my own sale alone would bring the level
  cut: boolean; // `before` lies outside and was brought to the edge
}

interface Levels {
  price: number;
  before: number | null; // dollars; null: none
  value: number; // dollars
  myDrop: number; // log price
}

const EDGE = 14; // pixels that a line stays away from the strip's edge

/**
 * Where the lines of the strip lie, in pixels from above: a drop is Q/D to scale, exactly. `water`: pixels
 * kept under the level.
 */
export function heightsOf(size: Size, levels: Levels, water: number): Heights {
  const level = Math.round(Math.min(size.height * REST, size.height - water));
  const at = (log: number) => level - SCALE * log;
  const inside = (y: number) => Math.min(size.height - EDGE, Math.max(EDGE, y));
  const { price, before, value, myDrop } = levels;
  const was = before === null ? level : at(Math.log(before / price));
  return {
    level,
    before: Math.abs(was - level) < 1 ? null : inside(was),
    value: inside(at(Math.log(value / price))),
    bucket: Math.min(size.height, at(-myDrop)),
    cut: inside(was) !== was,
  };
}

const STEP = 46; // pixels between two figures at full size
const MOST = 7; // figures in one row

/** How many figures stand in the strip, me included: all of a small pool, else a row of them. */
export function shownOf(width: number, pool: number): number {
  return Math.max(1, Math.min(pool, MOST, Math.floor(width / STEP)));
}

/**
 * Which of the `shown − 1` others have left their floats: as large a share as of the pool, nobody only if
 * nobody did, and all only if all did. Evenly spread, since no coat is to give away its owner.
 */
export function leftOf(shown: number, others: number, sold: number): boolean[] {
  const places = shown - 1;
  if (places <= 0 || others <= 0) return [];
  const share = Math.round((sold / others) * places);
  const left = sold === 0 ? 0 : sold >= others ? places : Math.min(places - 1, Math.max(1, share));
  return Array.from(
    { length: places },
    (_, at) => Math.floor(((at + 1) * left) / places) > Math.floor((at * left) / places),
  );
}

/** A wavy line along the surface, as an SVG path. */
export function waveOf(width: number): string {
  const waves = Math.ceil(width / 36) + 1;
  return `M-18,0q9,-5 18,0t18,0${'t18,0'.repeat(waves * 2)}`;
}
