import { type Picture } from '../picture/types.ts';
import { type Ctx, circle, draw, rect } from './brush.ts';
import { type Inks } from './inks.ts';
import { fitted, type Words, widthOf, write } from './words.ts';

const CLOUD =
  'M0,0q-18,0 -16,-16q2,-16 20,-14q6,-22 32,-18q22,-16 42,4q24,-6 28,16q16,4 12,18q-4,10 -16,10Z';
const CURLS = 'M22,-12q4,-14 18,-10M62,-14q6,-14 20,-8';

/** Hills, sun or moon, and the ground. */
export function paintLand(ctx: Ctx, { extent, ground, wide }: Picture, inks: Inks): void {
  const { width: w, height: h } = extent;
  draw(ctx, rect(0, 0, w, h), { fill: inks.paper });
  const sun = wide ? { x: w - 195, y: 112, r: 68 } : { x: 28, y: 26, r: 19 };
  draw(ctx, circle(sun.x, sun.y, sun.r), { fill: inks.sun });
  if (inks.dark) {
    draw(ctx, circle(sun.x - sun.r * 0.42, sun.y - sun.r * 0.28, sun.r * 0.94), {
      fill: inks.paper,
    });
  }
  const y = wide ? ground - 250 : ground - 170;
  draw(
    ctx,
    `M0,${y}Q${w * 0.12},${y - 90} ${w * 0.27},${y - 30}T${w * 0.55},${y - 40}T${w * 0.82},${y - 50}T${w},${y - 20}V${h}H0Z`,
    { fill: inks.far },
  );
  if (wide) {
    const z = ground - 196;
    draw(
      ctx,
      `M0,${z}Q${w * 0.2},${z - 60} ${w * 0.4},${z - 10}T${w * 0.75},${z - 20}T${w},${z - 30}V${h}H0Z`,
      {
        fill: inks.near,
      },
    );
  }
  draw(ctx, rect(0, ground, w, h - ground), { fill: inks.ground });
  draw(ctx, `M0,${ground}H${w}`, { stroke: inks.line, width: 2.5 });
}

function paintClouds(ctx: Ctx, picture: Picture, inks: Inks): void {
  const { rain } = picture.sky;
  const scales = picture.wide ? [0.72, 0.6, 0.72, 0.64, 0.72] : [0.38, 0.33, 0.38];
  for (const [i, scale] of scales.entries()) {
    ctx.save();
    const step = rain.width / scales.length;
    ctx.translate(rain.left + (i + 0.5) * step - 50 * scale, rain.top + (i % 2) * 2);
    ctx.scale(scale, scale);
    draw(ctx, CLOUD, { fill: inks.cloud, stroke: inks.line, width: 2.5 / scale ** 0.5 });
    draw(ctx, CURLS, { stroke: inks.line, width: 2 / scale ** 0.5 });
    ctx.restore();
  }
}

/** Drops of rain: those that come in are Deep and thick, those that run off are pale. */
function paintRain(ctx: Ctx, { sky, wide }: Picture, inks: Inks): void {
  const { rain, opening, roof } = sky;
  const pitch = wide ? 22 : 13;
  const long = wide ? 11 : 6;
  for (let x = rain.left + pitch / 2, i = 0; x < rain.left + rain.width; x += pitch, i++) {
    const caught = x < opening.left + opening.width;
    const stop = caught
      ? opening.top - 2
      : roof.top + ((x - roof.left) / roof.width) * roof.fall - 2;
    const first = rain.top + 3 + (i % 2) * (wide ? 5 : 2);
    for (let y = first; y + long <= stop; y += long * (caught ? 1.75 : 2.4)) {
      draw(ctx, `M${x},${y}l${-long * 0.25},${long}`, {
        stroke: caught ? inks.deep : inks.lost,
        width: caught ? (wide ? 4 : 3) : wide ? 3 : 2,
      });
    }
  }
}

function paintRoof(ctx: Ctx, { sky, wide, neighbours, extent, tank }: Picture, inks: Inks): void {
  const { left, width, top, fall, height } = sky.roof;
  if (width < 1) return;
  const right = left + width;
  const end = { x: right + 2, y: top + fall + height / 2 };
  const goal = neighbours[0];
  const drop = goal
    ? `M${end.x},${end.y}q${(goal.left - end.x) * 0.45},4 ${(goal.left - end.x) * 0.7},${(goal.top - end.y) * 0.5}T${goal.left + 16},${goal.top + goal.height * 0.58}`
    : `M${end.x},${end.y}q${(extent.width - end.x) * 0.6},2 ${extent.width - end.x + 4},${tank.inner.top - end.y + 26}`;
  draw(ctx, drop, { stroke: inks.dark ? inks.lost : '#9BC9CB', width: wide ? 7 : 4 });
  draw(ctx, drop, { stroke: inks.line, width: 1.4, dash: [1, 9] });
  draw(ctx, `M${left},${top}L${right},${top + fall}v${height}L${left},${top + height}Z`, {
    fill: inks.clay,
    stroke: inks.line,
    width: wide ? 2.5 : 2,
  });
  if (!wide) return;
  let tiles = '';
  for (let x = left + 22; x < right - 6; x += 26) {
    tiles += `M${x},${top + ((x - left) / width) * fall}v${height}`;
  }
  draw(ctx, tiles, { stroke: inks.line, width: 1.6 });
}

/** The gutter: its opening is exactly as wide as the share of the rain that comes in. */
function paintGutter(ctx: Ctx, { sky, wide }: Picture, inks: Inks): void {
  const { opening, spout } = sky;
  if (opening.width < 0.5) return;
  const { left, width, top, height } = opening;
  const tube = wide ? 15 : 8;
  const edge = wide ? 5 : 3;
  const mid = left + Math.min(20, width / 2);
  const pipe = `M${mid},${top + height - 2}L${spout.x},${wide ? top + height + 34 : top + height + 6}V${spout.top - 2}`;
  const inset = Math.min(width * 0.12, height * 0.45);
  if (wide || Math.abs(mid - spout.x) > 2) {
    draw(ctx, pipe, { stroke: inks.line, width: tube });
    draw(ctx, pipe, { stroke: inks.straw, width: tube - edge });
  }
  draw(ctx, `M${left},${top}l${inset},${height}H${left + width - inset}L${left + width},${top}Z`, {
    fill: inks.straw,
    stroke: inks.line,
    width: wide ? 2.5 : 2,
  });
  if (inks.dark) return;
  draw(ctx, `M${left + 2},${top}H${left + width - 2}`, { stroke: inks.deep, width: 3 });
}

/** Everything above the tank. */
export function paintSky(ctx: Ctx, picture: Picture, inks: Inks, words: Words): void {
  const { sky, wide, extent } = picture;
  paintRain(ctx, picture, inks);
  paintClouds(ctx, picture, inks);
  paintRoof(ctx, picture, inks);
  paintGutter(ctx, picture, inks);
  const type = { size: wide ? 18 : 14, weight: 700, colour: inks.text, family: words.font };
  const { opening, roof } = sky;
  const room = opening.left - (wide ? 12 : 4);
  write(
    ctx,
    words.captured,
    room,
    opening.top + (wide ? 14 : 6),
    fitted(words.captured, type, room - 6, 12),
    'right',
  );
  if (roof.width < 1 || words.lost === '') return;
  if (!wide) {
    const start = roof.left + roof.width + 6;
    const small = fitted(words.lost, { ...type, size: 13 }, extent.width - start - 16, 11);
    const wideAs = widthOf(words.lost, small) + 12;
    const y = roof.top + roof.fall + 26;
    draw(ctx, rect(extent.width - wideAs - 2, y - 10, wideAs, 20, 10), {
      fill: inks.paper,
      stroke: inks.line,
      width: 1.5,
    });
    write(ctx, words.lost, extent.width - 8, y, small, 'right');
    return;
  }
  const x = roof.left + roof.width + 12;
  const fit = fitted(words.lost, type, extent.width - x - 30, 13);
  const y = roof.top - 6;
  const plate = rect(x, y - 15, widthOf(words.lost, fit) + 22, 30, 15);
  draw(ctx, plate, { fill: inks.paper, stroke: inks.line, width: 2 });
  write(ctx, words.lost, x + 11, y, fit);
}
