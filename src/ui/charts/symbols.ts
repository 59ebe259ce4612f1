/** The part of a canvas path that a mark needs. */
interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  closePath(): void;
}

/** A bucket, narrower below, with its handle: the mark of selling. `size` is the area in square pixels. */
export const bucket = {
  draw(context: Path, size: number): void {
    const r = Math.sqrt(size) / 2;
    context.moveTo(-r, -r * 0.45);
    context.lineTo(r, -r * 0.45);
    context.lineTo(r * 0.7, r);
    context.lineTo(-r * 0.7, r);
    context.closePath();
    context.moveTo(-r * 0.85, -r * 0.45);
    context.quadraticCurveTo(0, -r * 2.1, r * 0.85, -r * 0.45);
    context.quadraticCurveTo(0, -r * 1.8, -r * 0.85, -r * 0.45);
  },
};

/** A rolled-down reed blind: the mark of a maker who pulls the quotes. `size` is the area in square pixels. */
export const blind = {
  draw(context: Path, size: number): void {
    const r = Math.sqrt(size) / 2;
    context.moveTo(-r, -r * 0.9);
    context.lineTo(r, -r * 0.9);
    context.moveTo(-r * 0.75, -r * 0.9);
    context.lineTo(r * 0.75, -r * 0.9);
    context.lineTo(r * 0.75, r * 0.7);
    context.lineTo(-r * 0.75, r * 0.7);
    context.closePath();
    for (const slat of [-0.37, 0.17]) {
      context.moveTo(-r * 0.75, r * slat);
      context.lineTo(r * 0.75, r * slat);
    }
    context.moveTo(0, r * 0.7);
    context.lineTo(0, r * 1.1);
  },
};

/** Area of a symbol so that it is `width` pixels wide, as Plot's dot wants it in `r`. */
export function radiusOf(width: number): number {
  return width / 2 / Math.sqrt(Math.PI / 4);
}
