import { type Layout } from './layout.ts';
import { lot, type Pool } from './pool.ts';
import { type Figure, type PictureInput } from './types.ts';

const FIGURES_AT_MOST = 24;
const COATS = 5;
const LEAST_SCALE = 0.5; // of a figure's full size
const REACH = 46; // units of a figure from its middle to the end of what it holds

/** A place on the water for one float. */
export interface Place {
  x: number;
  row: number; // 0 in front
  rise: number; // units from one row to the next
  scale: number;
}

/** Who is drawn: one figure a holder, or beyond `most` one for `each` of them, and you always alone. */
export function crowdOf(input: PictureInput): { figures: Figure[]; each: number } {
  const { setting, view } = input;
  const most = input.crowd ?? FIGURES_AT_MOST;
  const me = view.you.role === 'holder' ? view.you.seat : -1;
  const others = Array.from({ length: setting.holders }, (_, i) => i).filter((i) => i !== me);
  const room = Math.max(1, most - (me >= 0 ? 1 : 0));
  const each = Math.max(1, Math.ceil(others.length / room));
  const figures: Figure[] = [];
  for (let from = 0; from < others.length; from += each) {
    const seats = others.slice(from, from + each);
    figures.push({ seats, look: lookOf(input, seats), you: false, whale: isWhale(input, seats) });
  }
  if (me >= 0) {
    const mine = { seats: [me], look: 'you', you: true, whale: isWhale(input, [me]) };
    figures.splice(2 * Math.floor(figures.length / 8), 0, mine); // an even place: the first row
  }
  return { figures, each };
}

function lookOf({ setting }: PictureInput, seats: readonly number[]): string {
  const specs = setting.seats.holders;
  if (setting.information === 'each' && seats.length === 1 && specs.length > 0) {
    return `holder:${specs[seats[0]! % specs.length]!.id}`;
  }
  return `plain:${(seats[0]! * 7) % COATS}`;
}

function isWhale({ setting }: PictureInput, seats: readonly number[]): boolean {
  const { treasury, stock, holders } = setting;
  const last = seats.length === 1 && seats[0] === holders - 1;
  return last && treasury !== undefined && treasury > 2 * stock;
}

/** Figures that sold in the round. Those sold out in its waves are drawn from the other end of the lot. */
export function sellersOf(figures: readonly Figure[], each: number, pool: Pool): boolean[] {
  return figuresWith(figures, each, pool.sold, lot(figures.length, pool.round, 'noise'));
}

/** Which figures show something that is true of some seats: as many as stand for that number. */
function figuresWith(
  figures: readonly Figure[],
  each: number,
  is: readonly boolean[],
  order: readonly number[],
): boolean[] {
  if (each === 1) return figures.map((figure) => is[figure.seats[0]!]!);
  const count = figures.reduce(
    (sum, f) => sum + (f.you ? 0 : f.seats.filter((seat) => is[seat]).length),
    0,
  );
  const others = figures.length - (figures.some((f) => f.you) ? 1 : 0);
  const total = figures.reduce((sum, f) => sum + (f.you ? 0 : f.seats.length), 0);
  let left = Math.round(count / each);
  if (count > 0) left = Math.max(left, 1);
  if (count < total) left = Math.min(left, others - 1);
  if (count === total) left = others;
  const out = figures.map((f) => f.you && is[f.seats[0]!]!);
  for (const index of order) {
    if (left <= 0) break;
    if (figures[index]!.you) continue;
    out[index] = true;
    left--;
  }
  return out;
}

/** Wave in which each figure is sold out, −1 for none. */
export function wavesOf(figures: readonly Figure[], each: number, pool: Pool): number[] {
  const last = pool.wave.reduce((a, b) => Math.max(a, b), -1);
  const out = figures.map(() => -1);
  const order = lot(figures.length, pool.round, 'noise').reverse();
  for (let k = last; k >= 0; k--) {
    const upTo = pool.wave.map((w) => w >= 0 && w <= k);
    for (const [i, is] of figuresWith(figures, each, upTo, order).entries()) {
      if (is) out[i] = k;
    }
  }
  return out;
}

/** Places for every figure in the open stretches, one row or two, never over a wall. */
export function placesOf(
  figures: readonly Figure[],
  stretches: readonly { left: number; width: number }[],
  layout: Layout,
): Place[] {
  const { wide } = layout;
  const weights = figures.map((f) => (f.whale ? 2 : f.you && !wide ? 1.6 : 1));
  const slots = weights.reduce((a, b) => a + b, 0);
  const width = stretches.reduce((sum, s) => sum + s.width, 0);
  const rows = rowsOf(slots, width, layout);
  const pitch = (width * rows) / slots;
  const scale = layout.figure * Math.min(1, Math.max(pitch / (60 * layout.figure), LEAST_SCALE));
  const rise = wide ? 26 * layout.figure : 40 * scale;
  const places: Place[] = [];
  let at = 0;
  for (const [i, weight] of weights.entries()) {
    const inFront = figures[i]!.whale || figures[i]!.you;
    const middle = ((at + weight / 2) / slots) * width;
    at += weight;
    const size = scale * (figures[i]!.whale ? 2 : figures[i]!.you && !wide ? 1.25 : 1);
    const x = locate(middle, stretches, REACH * size);
    places.push({ x, row: inFront ? 0 : i % rows, rise, scale: size });
  }
  return places;
}

/** As few rows as leave room for the faces. */
function rowsOf(slots: number, width: number, layout: Layout): number {
  const limit = layout.wide ? 12 : 6;
  const crowded = (rows: number) => (width * rows) / slots < 30 * layout.figure;
  if (slots <= limit && width / slots >= 34 * layout.figure) return 1;
  return crowded(2) ? 3 : 2;
}

/** The x that lies `along` the open stretches, kept `half` from the stretch's ends where it is wide enough. */
function locate(
  along: number,
  stretches: readonly { left: number; width: number }[],
  half: number,
): number {
  let left = along;
  for (const [i, stretch] of stretches.entries()) {
    if (left > stretch.width && i < stretches.length - 1) {
      left -= stretch.width;
      continue;
    }
    const inset = Math.min(half, stretch.width / 2);
    return stretch.left + Math.min(Math.max(left, inset), stretch.width - inset);
  }
  return 0;
}
