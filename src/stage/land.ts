import { type Box, type Picture } from '../picture/types.ts';
import { type Ctx, circle, draw, rect } from './brush.ts';
import { type Inks } from './inks.ts';
import { fitted, type Words, write } from './words.ts';

/** The smaller tanks next door, where the run-off goes. */
export function paintNeighbours(ctx: Ctx, { neighbours }: Picture, inks: Inks): void {
  for (const [i, { left, top, width, height }] of neighbours.entries()) {
    const level = top + height * (i === 0 ? 0.54 : 0.62);
    draw(ctx, rect(left, level, width, top + height - level), { fill: inks.foam });
    draw(ctx, `M${left},${level}H${left + width}`, { stroke: inks.neighbour, width: 1.4 });
    draw(ctx, `M${left},${top}V${top + height}H${left + width}V${top}`, {
      stroke: inks.neighbour,
      width: 5,
    });
    const count = width > 60 ? 3 : 2;
    for (let k = 0; k < count; k++) {
      const x = left + ((k + 0.5) * width) / count;
      draw(ctx, circle(x, level - 9, 5), { fill: inks.neighbour });
      draw(ctx, rect(x - 7, level - 4, 14, 5, 2), { fill: inks.neighbour });
    }
  }
}

function paintTrain(ctx: Ctx, x: number, y: number, inks: Inks): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(0.56, 0.56);
  const edge = { stroke: inks.ink, width: 2.6 };
  const window = { fill: inks.straw, stroke: inks.ink, width: 2 };
  for (const [left, coat] of [
    [0, '#7A8BA8'],
    [92, '#93A58A'],
  ] as const) {
    draw(ctx, rect(left, -62, 82, 48, 6), { fill: coat, ...edge });
    for (const at of [10, 46]) draw(ctx, rect(left + at, -52, 26, 20, 3), window);
    for (const at of [18, 64]) {
      draw(ctx, circle(left + at, -9, 9), { fill: inks.ink });
      draw(ctx, circle(left + at, -9, 3), { fill: inks.straw });
    }
  }
  draw(ctx, 'M184,-14V-70h36v20h44q10,0 10,12v24Z', { fill: '#4B5A78', ...edge });
  draw(ctx, rect(192, -60, 20, 20, 3), window);
  draw(ctx, 'M242,-50l-4,-22h20l-4,22z', { fill: inks.ink });
  for (const [at, r] of [
    [204, 12],
    [250, 9],
  ] as const) {
    draw(ctx, circle(at, -r, r), { fill: inks.ink });
    draw(ctx, circle(at, -r, r / 3), { fill: inks.straw });
  }
  draw(ctx, 'M274,-14l14,10h-18Z', { fill: inks.clay, ...edge });
  draw(ctx, 'M248,-86q-12,-10 0,-18q14,-12 22,2q16,-2 12,14q-8,12 -20,4q-8,6 -14,-2Z', {
    fill: inks.cloud,
    stroke: inks.line,
    width: 2.2,
  });
  ctx.restore();
}

function paintSavings(ctx: Ctx, x: number, y: number, inks: Inks): void {
  const edge = { stroke: inks.ink, width: 2.2 };
  draw(ctx, `M${x + 4},${y - 22}q0,-12 18,-12t18,12z`, { fill: inks.straw, ...edge });
  draw(ctx, rect(x, y - 22, 44, 22, 3), { fill: inks.clay, ...edge });
  draw(ctx, `M${x + 15},${y - 29}h14`, { stroke: inks.ink, width: 3.4 });
  draw(ctx, circle(x + 22, y - 12, 3.4), { fill: inks.ink });
}

function paintGrain(ctx: Ctx, { left, top, height }: Box, inks: Inks): void {
  let grain = '';
  for (const [x, y] of [
    [12, 16],
    [232, 18],
    [22, height - 9],
    [206, height - 10],
  ] as const) {
    grain += `M${left + x},${top + y}h38`;
  }
  draw(ctx, grain, { stroke: inks.grain, width: 2 });
}

/** Bank, train to the machine economy, savings box, and what the outside pays. */
export function paintQuay(ctx: Ctx, picture: Picture, inks: Inks, words: Words): void {
  const { box, train, savings } = picture.quay;
  const { left, top, width, height } = box;
  draw(ctx, rect(left, top, width, height), { fill: inks.quay, stroke: inks.line, width: 3 });
  draw(ctx, `M${left},${top + 4}H${left + width}`, { stroke: inks.clay, width: 7 });
  draw(ctx, `M${left},${top}H${left + width}`, { stroke: inks.line, width: 3 });
  if (picture.wide) paintGrain(ctx, box, inks);
  if (train) paintTrain(ctx, left + 10, top, inks);
  if (savings) paintSavings(ctx, left + (train ? 176 : 90), top - 1, inks);
  const type = { size: picture.wide ? 18 : 14, weight: 700, colour: inks.text, family: words.font };
  const middle = left + (width - 4) / 2;
  write(
    ctx,
    words.outside,
    middle,
    top + (picture.wide ? 30 : 17),
    fitted(words.outside, type, width - (picture.wide ? 24 : 8), 10),
    'center',
  );
}

/** A board with posts, for makers to stand on; drawn by itself so that the water runs behind. */
export function paintBoard(
  ctx: Ctx,
  width: number,
  height: number,
  inks: Inks,
  wide: boolean,
): void {
  draw(ctx, rect(1.5, 1.5, width - 3, height - 3, 4), {
    fill: inks.clay,
    stroke: inks.line,
    width: wide ? 2.5 : 2,
  });
}
