import { type Picture } from '../picture/types.ts';
import { type Ctx, draw, rect } from './brush.ts';
import { type Inks } from './inks.ts';

function bricks({ tank: { inner, wall }, wide }: Picture): string {
  const right = inner.left + inner.width;
  const bottom = inner.top + inner.height;
  const step = wide ? 38 : 30;
  let joints = '';
  for (let y = inner.top + 26; y < bottom - 4; y += step) {
    joints += `M${inner.left - wall},${y}h${wall}`;
    if (y + 14 < bottom) joints += `M${right},${y + 14}h${wall}`;
  }
  for (let x = inner.left + 40; x < right - 10; x += 66) joints += `M${x},${bottom}v${wall}`;
  return joints;
}

function paintWall(ctx: Ctx, picture: Picture, inks: Inks): void {
  const { inner, wall } = picture.tank;
  const { left, top } = inner;
  const right = left + inner.width;
  const bottom = top + inner.height;
  const foot = Math.min(wall, picture.ground - bottom + 3);
  const shape = `M${left - wall},${top}H${left - 1.5}V${bottom + 1.5}H${right + 1.5}V${top}H${right + wall}V${bottom + foot}H${left - wall}Z`;
  draw(ctx, shape, { fill: inks.clay });
  draw(ctx, bricks(picture), { stroke: inks.line, width: 1.6, butt: true });
  draw(ctx, shape, { stroke: inks.line, width: 3 });
}

function paintGauge(ctx: Ctx, { gauge: { tube } }: Picture, inks: Inks): void {
  if (tube === null) return;
  draw(ctx, rect(tube.left, tube.top, tube.width, tube.height, 6), {
    fill: inks.card,
    stroke: inks.line,
    width: 2.5,
  });
}

/** The torn edge: a log scale has no zero, and a level off the gauge is marked the same way. */
export function breakLine(left: number, width: number, y: number): string {
  const step = (width + 10) / 4;
  return `M${left - 5},${y + 4}l${step},-9l${step},9l${step},-9l${step},9`;
}

function paintBasin(ctx: Ctx, { basin, ground }: Picture, inks: Inks): void {
  if (basin === null) return;
  const { left, top, width } = basin.box;
  draw(ctx, `M${left - 2},${top}V${ground}H${left + width}`, { stroke: inks.line, width: 3 });
}

function paintTap(ctx: Ctx, { tap, wide }: Picture, inks: Inks): void {
  if (tap === null) return;
  const { x, y } = tap;
  ctx.save();
  ctx.translate(x, y);
  if (!wide) ctx.scale(0.5, 0.5);
  draw(ctx, 'M0,0h34v-8h12v8q14,2 12,20h-14q0,-6 -8,-6h-36Z', {
    fill: inks.straw,
    stroke: inks.ink,
    width: 2.5,
  });
  draw(ctx, 'M30,-10h20', { stroke: inks.line, width: 5 });
  ctx.restore();
}

/** The pipe between basin and tank, before the wall. */
function paintPipe(ctx: Ctx, { basin, tank, wide }: Picture, inks: Inks): void {
  if (basin === null) return;
  const x = tank.inner.left - tank.wall - 4;
  draw(ctx, rect(x, basin.pipe, tank.wall + 8, wide ? 13 : 8, 2), {
    fill: inks.side,
    stroke: inks.ink,
    width: 2,
  });
}

/** What stands round the water: walls, gauge, basin, tap. */
export function paintTank(ctx: Ctx, picture: Picture, inks: Inks): void {
  paintBasin(ctx, picture, inks);
  paintWall(ctx, picture, inks);
  paintPipe(ctx, picture, inks);
  paintGauge(ctx, picture, inks);
  paintTap(ctx, picture, inks);
}

/** The edge at which prices are read: the gauge, or on a phone the outermost wall. */
export function scaleEdge({ gauge, basin, tank }: Picture): number {
  return gauge.tube?.left ?? basin?.box.left ?? tank.inner.left - tank.wall;
}
