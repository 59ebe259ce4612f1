import { type Report } from '../../picture/extras/types.ts';
import { type Ctx, circle, draw, rect } from '../brush.ts';
import { type Label } from '../flags.ts';
import { type Inks } from '../inks.ts';

/** A shop in a box of 44 × 40: open with people before it, or with its shutter down. */
function paintShop(ctx: Ctx, report: Report, inks: Inks): void {
  const edge = { stroke: inks.ink, width: 2.2 };
  draw(ctx, rect(5, 12, 34, 26), { fill: report === 'busy' ? inks.straw : inks.reed, ...edge });
  if (report === 'busy') {
    draw(
      ctx,
      'M2,12L6,3H38L42,12q-2,5 -5,5t-5,-5q-2,5 -5,5t-5,-5q-2,5 -5,5t-5,-5q-2,5 -5,5t-5,-5z',
      {
        fill: inks.cloud === inks.card && inks.dark ? inks.foam : inks.cloud,
        ...edge,
      },
    );
    for (const x of [12, 22, 32]) {
      draw(ctx, circle(x, 25, 3.6), { fill: inks.ink });
      draw(ctx, `M${x - 6},38q0,-8 6,-8t6,8z`, { fill: inks.ink });
    }
    return;
  }
  draw(ctx, 'M2,12L6,6H38L42,12Z', { fill: inks.clay, ...edge });
  draw(ctx, 'M6,18H38M6,23H38M6,28H38M6,33H38', { stroke: inks.ink, width: 1.8 });
}

/** A report on a sheet with a pin through it. */
export function paper(report: Report, width: number, height: number, inks: Inks): Label {
  return {
    width: width + 6,
    height: height + 8,
    anchor: { x: width / 2 + 3, y: 6 },
    paint(ctx) {
      const wide = width > 32;
      draw(ctx, rect(3, 5, width, height, 2), {
        fill: '#FFFDF7',
        stroke: inks.ink,
        width: wide ? 2 : 1.5,
      });
      const k = Math.min((width - 3) / 44, (height - 6) / 40);
      ctx.save();
      ctx.translate(3 + (width - 44 * k) / 2, 5 + (height - 40 * k) / 2 + 1.5);
      ctx.scale(k, k);
      paintShop(ctx, report, inks);
      ctx.restore();
      draw(ctx, circle(width / 2 + 3, 5, wide ? 4 : 2.6), {
        fill: inks.clay,
        stroke: inks.ink,
        width: 1.5,
      });
    },
  };
}

/** Behind the curtain, in 100 × 60: a workshop with people in it, or a painted front propped up from behind. */
export function paintTruth(ctx: Ctx, real: boolean, inks: Inks): void {
  const edge = { stroke: inks.ink, width: 2 };
  if (real) {
    draw(ctx, 'M66,24V6h9V24', { fill: inks.clay, ...edge });
    draw(ctx, 'M70,3q-6,-3 -1,-6q2,-6 8,-3q7,-1 5,5q-3,6 -8,3z', { fill: inks.cloud, ...edge });
    draw(ctx, rect(18, 22, 64, 38), { fill: inks.straw, ...edge });
    draw(ctx, 'M12,24L24,8H80L88,24Z', { fill: inks.clay, ...edge });
    for (const x of [30, 44, 58, 71]) {
      draw(ctx, circle(x, 40, 4.6), { fill: inks.ink });
      draw(ctx, `M${x - 7},60q0,-14 7,-14t7,14z`, { fill: inks.ink });
    }
    return;
  }
  draw(ctx, 'M62,60L44,18M44,18L80,60M52,40H70', { stroke: inks.ink, width: 6 });
  draw(ctx, 'M62,60L44,18M44,18L80,60M52,40H70', { stroke: inks.clay, width: 2.6 });
  draw(ctx, 'M24,60V22L18,24L34,6L50,24L44,22V60Z', { fill: inks.reed, ...edge });
  draw(ctx, 'M28,28h12v12h-12zM34,28v12M28,34h12', edge);
  draw(ctx, 'M29,60V47h10V60M29,47L39,60M39,47L29,60', edge);
}
