import { ln } from '../../model/maths.ts';
import { clamp, easeInOut, mixed, through } from '../ease.ts';
import { type Film, type Picture, type PictureInput } from '../types.ts';
import { type ExtrasFrame, type Siblings } from './types.ts';

const LOW = 8; // units above a floor at which water may stand
const BRIM = 26; // units of air above the highest level
const OPENING = 0.72; // of the reach: where the opening price stands

/** The tanks of the siblings, side by side on the far edge of the quay. */
export function siblingsOf(input: PictureInput, picture: Picture): Siblings | null {
  const { setting, view } = input;
  const count = view.siblings?.length ?? 0;
  if (count === 0) return null;
  const { wide, quay, extent, gauge } = picture;
  const wall = wide ? 6 : 4;
  const gap = wide ? 10 : 4;
  const bottom = quay.box.top - (wide ? 58 : 60); // over the heads of those ashore
  const reach = wide ? 150 : 60;
  const height = reach + LOW + (wide ? BRIM : BRIM / 2);
  const start = quay.box.left + (wide ? (quay.savings ? 232 : 180) : 4) + wall;
  const room = extent.width - (wide ? 12 : 4) - wall - start;
  const width = Math.min(wide ? 110 : 48, (room - (count - 1) * (gap + 2 * wall)) / count);
  const left = start + (room - count * width - (count - 1) * (gap + 2 * wall)) / 2;
  const before = logsAfter(input, Math.max(0, view.past.length - 1), count);
  const after = logsAfter(input, view.past.length, count);
  const tanks = Array.from({ length: count }, (_, i) => {
    const floor = floorOf(setting.price, gauge.unit, reach, [before[i]!, after[i]!]);
    return {
      inner: { left: left + i * (width + gap + 2 * wall), top: bottom - height, width, height },
      floor,
      begun: bottom - (before[i]! - floor) * gauge.unit,
    };
  });
  return {
    tanks,
    wall,
    ground: quay.box.top,
    unit: gauge.unit,
    heads: Math.min(picture.figures.length, wide ? 8 : 4),
    plate: {
      x: start + room / 2,
      y: bottom - height - (wide ? 20 : 13),
      most: room + (wide ? 120 : 16),
    },
  };
}

/** Log price at a sibling's floor: moved only where a level of the last round would leave the tank. */
function floorOf(price: number, unit: number, reach: number, logs: readonly number[]): number {
  const floor = ln(price) - (LOW + OPENING * reach) / unit;
  const most = Math.min(...logs) - LOW / unit;
  const least = Math.max(...logs) - (LOW + reach) / unit;
  return least > most ? least : clamp(floor, least, most);
}

/** The y of a sibling's water at a log price. */
export function siblingLevel(siblings: Siblings, index: number, log: number): number {
  const { inner, floor } = siblings.tanks[index]!;
  return inner.top + inner.height - (log - floor) * siblings.unit;
}

function logsAfter({ setting, view }: PictureInput, rounds: number, count: number): number[] {
  const prices = rounds > 0 ? view.past[rounds - 1]?.siblings?.prices : undefined;
  return Array.from({ length: count }, (_, i) => ln(prices?.[i] ?? setting.price));
}

/** How far a round's change of the siblings has come: their own shock first, what waves sell with the waves. */
function shareAt(film: Film, ms: number): number {
  const waves = film.parts.filter((part) => part.name === 'wave');
  if (waves.length === 0) {
    const settle = film.parts.find((part) => part.name === 'settle')!;
    return easeInOut(through(ms, settle.from, settle.to - settle.from));
  }
  const done = waves.reduce(
    (sum, { from, to }) => sum + through(ms, (from + to) / 2, (to - from) / 2),
    0,
  );
  return done / waves.length;
}

export function siblingsAt(
  input: PictureInput,
  siblings: Siblings,
  film: Film | null,
  ms: number,
): ExtrasFrame['siblings'] {
  const rounds = input.view.past.length;
  const after = logsAfter(input, rounds, siblings.tanks.length);
  const before = logsAfter(input, Math.max(0, rounds - 1), siblings.tanks.length);
  const share = film === null ? 1 : shareAt(film, ms);
  return after.map((to, i) => {
    const log = mixed(before[i]!, to, share);
    return { log, level: siblingLevel(siblings, i, log) };
  });
}
