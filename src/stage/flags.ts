import { type Picture } from '../picture/types.ts';
import { type Ctx, circle, draw, rect } from './brush.ts';
import { type Inks } from './inks.ts';
import { fitted, type Type, widthOf, write } from './words.ts';

/** A painted label and the point of it that is placed. */
export interface Label {
  width: number;
  height: number;
  anchor: { x: number; y: number };
  paint(ctx: Ctx): void;
}

/** The black tag of the price: its tip touches the water's height at the right. */
export function priceTag(text: string, inks: Inks, family: string, wide: boolean): Label {
  const type: Type = { size: wide ? 19 : 15, weight: 700, colour: inks.onTag, family };
  const most = wide ? 62 : 48;
  const fit = fitted(text, type, most, wide ? 12 : 11);
  const body = Math.max(wide ? 62 : 46, widthOf(text, fit) + 8);
  const tip = wide ? 12 : 7;
  const height = wide ? 34 : 22;
  return {
    width: body + tip + 2,
    height: height + 2,
    anchor: { x: body + tip + 1, y: height / 2 + 1 },
    paint(ctx) {
      draw(ctx, `M1,1h${body}l${tip},${height / 2}l${-tip},${height / 2}h${-body}z`, {
        fill: inks.tag,
        stroke: inks.casing,
        width: 1.5,
      });
      write(ctx, text, 1 + body / 2, height / 2 + 1, fit, 'center');
    },
  };
}

/** The plum flag of the value: at the right wall pointing left, on a phone at the gauge pointing right. */
export function valueFlag(text: string, inks: Inks, family: string, wide: boolean): Label {
  const type: Type = { size: wide ? 17 : 15, weight: 700, colour: inks.valueText, family };
  const fit = fitted(text, type, wide ? 190 : 48, 11);
  const body = wide ? widthOf(text, fit) + 24 : Math.max(46, widthOf(text, fit) + 8);
  const tip = wide ? 18 : 7;
  const height = wide ? 32 : 22;
  const half = height / 2;
  return {
    width: body + tip + 3,
    height: height + 3,
    anchor: { x: wide ? 1.5 : body + tip + 1.5, y: half + 1.5 },
    paint(ctx) {
      const shape = wide
        ? `M1.5,${half + 1.5}l${tip},${-half}h${body}v${height}h${-body}z`
        : `M1.5,1.5h${body}l${tip},${half}l${-tip},${half}h${-body}z`;
      draw(ctx, shape, { fill: inks.value, stroke: inks.line, width: wide ? 2.3 : 1.5 });
      write(ctx, text, (wide ? tip : 0) + 1.5 + body / 2, half + 1.5, fit, 'center');
    },
  };
}

/** The y of the value's flag: at its mark, but never before the train on the quay or its gate. */
export function flagHeight({ wide, quay, extras }: Picture, value: number): number {
  const clear = extras?.gate ? 176 : quay.train ? 84 : 0;
  return wide && clear > 0 ? Math.min(value, quay.box.top - clear) : value;
}

/** A text on a rounded plate, so that it can be read over poles and water. */
export function plate(
  text: string,
  inks: Inks,
  family: string,
  options: { size: number; weight?: number; most?: number; icon?: 'bucket'; edge?: boolean },
): Label {
  const type: Type = {
    size: options.size,
    weight: options.weight ?? 700,
    colour: inks.onPlate,
    family,
  };
  const fit = fitted(text, type, options.most ?? 900, 11);
  const icon = options.icon ? options.size * 1.5 : 0;
  const width = widthOf(text, fit) + fit.size * 1.1 + icon;
  const height = fit.size * 1.85;
  return {
    width: width + 4,
    height: height + 4,
    anchor: { x: width / 2 + 2, y: height / 2 + 2 },
    paint(ctx) {
      draw(ctx, rect(2, 2, width, height, height / 2), {
        fill: inks.plate,
        ...(options.edge !== false && { stroke: inks.line, width: 2 }),
      });
      write(ctx, text, fit.size * 0.55 + icon + 2, height / 2 + 2, fit);
      if (icon > 0) paintBucket(ctx, fit.size * 0.9 + 4, height / 2 - 1, fit.size / 19, inks);
    },
  };
}

/** A speech bubble whose tail points down at its anchor. */
export function bubble(text: string, inks: Inks, family: string, wide: boolean): Label {
  const type: Type = { size: wide ? 16 : 13, weight: 500, colour: inks.onCard, family };
  const fit = fitted(text, type, wide ? 180 : 110, 11);
  const width = Math.max(34, widthOf(text, fit) + 20);
  const height = fit.size * 1.9;
  return {
    width: width + 4,
    height: height + 15,
    anchor: { x: width / 2 + 2, y: height + 13 },
    paint(ctx) {
      const mid = width / 2 + 2;
      draw(ctx, rect(2, 2, width, height, 8), { fill: inks.card, stroke: inks.line, width: 2.2 });
      draw(ctx, `M${mid - 7},${height + 1}l7,11l7,-11`, {
        fill: inks.card,
        stroke: inks.line,
        width: 2.2,
      });
      draw(ctx, `M${mid - 6},${height}h12`, { stroke: inks.card, width: 4 });
      write(ctx, text, mid, height / 2 + 2, fit, 'center');
    },
  };
}

export function paintBucket(ctx: Ctx, x: number, y: number, scale: number, inks: Inks): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  draw(ctx, 'M-9,0A9,10 0 0 1 9,0', { stroke: inks.line, width: 2 });
  draw(ctx, 'M-11,0L11,0L8,17L-8,17Z', { fill: inks.sell, stroke: inks.ink, width: 2.3 });
  draw(ctx, 'M-10,0a10,2.8 0 1 0 20,0a10,2.8 0 1 0 -20,0z', {
    fill: inks.foam,
    stroke: inks.ink,
    width: 1.8,
  });
  ctx.restore();
}

/** A domino with its wave's place in the row. */
export function domino(
  number: number,
  height: number,
  fallen: boolean,
  inks: Inks,
  family: string,
): Label {
  const width = height * 0.42;
  return {
    width: width + 4,
    height: height + 4,
    anchor: { x: width + 2, y: height + 2 },
    paint(ctx) {
      draw(ctx, rect(2, 2, width, height, 3), {
        fill: fallen ? inks.danger : inks.card,
        stroke: inks.line,
        width: 2,
      });
      const colour = fallen ? (inks.dark ? inks.ink : inks.casing) : inks.onCard;
      const type = { size: Math.min(17, width * 0.85), weight: 700, colour, family };
      if (width >= 9) write(ctx, String(number), 2 + width / 2, 2 + height / 2, type, 'center');
    },
  };
}

/** A reed blind from the side: hanging down, and rolled up under its board. */
export function paintReed(ctx: Ctx, width: number, height: number, inks: Inks): void {
  draw(ctx, rect(1, 0, width - 2, height - 1, 3), { fill: inks.reed, stroke: inks.ink, width: 2 });
  let reeds = '';
  for (let y = 7; y < height - 2; y += 7) reeds += `M2,${y}H${width - 2}`;
  draw(ctx, reeds, { stroke: inks.ink, width: 1.2 });
  draw(ctx, `M${width / 2},0V${height}`, { stroke: inks.clay, width: 2 });
}

export function paintRoll(ctx: Ctx, r: number, inks: Inks): void {
  draw(ctx, circle(r + 1.5, r + 1.5, r), { fill: inks.straw, stroke: inks.ink, width: 2.3 });
  draw(
    ctx,
    `M${r * 1.46 + 1.5},${r + 1.5}a${r * 0.46},${r * 0.46} 0 1 1 ${-r * 0.46},${-r * 0.46}a${r * 0.7},${r * 0.7} 0 0 1 ${r * 0.7},${r * 0.7}`,
    { stroke: inks.ink, width: 1.8 },
  );
}

/** Whether a picture has room for the names of the bays on its floor. */
export function namesBays({ wide, extent }: Picture): boolean {
  return wide && extent.height >= 480;
}
