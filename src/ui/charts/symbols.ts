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

/** Area of a symbol so that it is `width` pixels wide, as Plot's dot wants it in `r`. */
export function radiusOf(width: number): number {
  return width / 2 / Math.sqrt(Math.PI / 4);
}
