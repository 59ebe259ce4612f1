import { type Ctx } from './brush.ts';

/** Every text on the stage, written by whoever shows it. */
export interface Words {
  font: string; // CSS family list
  you: string;
  price(logPrice: number): string;
  value(logValue: number): string; // with its name where there is room
  valueName: string;
  priceName: string;
  mark(price: number): string;
  captured: string;
  lost: string;
  base: string;
  bay(index: number): string;
  bucket: string;
  outside: string;
  ashore(count: number): string;
  each: string | null;
  redLine: string;
  slip: string;
  forced: string;
  wave(number: number, more: number): string;
  speech(role: 'holder' | 'maker', pledge: string): string;
}

export interface Type {
  size: number;
  weight?: number;
  colour: string;
  family: string;
}

function use(ctx: Ctx, { size, weight = 600, family }: Type): void {
  ctx.font = `${weight} ${size}px ${family}`;
}

/** Width of a text in units, on a context of its own. */
export function widthOf(text: string, type: Type): number {
  measure ??= document.createElement('canvas').getContext('2d')!;
  use(measure, type);
  return measure.measureText(text).width;
}
let measure: Ctx | undefined;

/** Write with the middle of the x-height at y: stacked marks above and below have room around. */
export function write(
  ctx: Ctx,
  text: string,
  x: number,
  y: number,
  type: Type,
  align: CanvasTextAlign = 'left',
): void {
  use(ctx, type);
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = type.colour;
  ctx.fillText(text, x, y + type.size * 0.36);
}

/** The size, at most `type.size` and at least `least`, at which a text fits a width. */
export function fitted(text: string, type: Type, width: number, least: number): Type {
  const natural = widthOf(text, type);
  if (natural <= width) return type;
  return { ...type, size: Math.max(least, (type.size * width) / natural) };
}
