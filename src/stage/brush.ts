/** A path of a drawing; what is left out is inherited. */
export interface DrawnPath {
  d?: string;
  transform?: string; // translate(x,y), rotate(degrees), scale(x,y), in SVG's order
  fill?: string;
  stroke?: string;
  width?: number;
  butt?: boolean;
  inner?: readonly DrawnPath[];
}

/** A drawing handed to the stage: paths in a view of x, y, width, height. */
export interface Drawing {
  view: readonly [number, number, number, number];
  stroke: string;
  width: number;
  paths: readonly DrawnPath[];
}

export type Ctx = CanvasRenderingContext2D;

/** A canvas of `width` × `height` units at `density` device pixels a unit, painted in units. */
export function sheet(
  width: number,
  height: number,
  density: number,
  paint: (ctx: Ctx) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width * density));
  canvas.height = Math.max(1, Math.ceil(height * density));
  const ctx = canvas.getContext('2d')!;
  ctx.scale(density, density);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  paint(ctx);
  return canvas;
}

interface Stroke {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: number[];
  butt?: boolean;
}

/** Draw SVG path data. */
export function draw(ctx: Ctx, d: string, how: Stroke): void {
  const path = new Path2D(d);
  if (how.fill) {
    ctx.fillStyle = how.fill;
    ctx.fill(path);
  }
  if (how.stroke) {
    ctx.strokeStyle = how.stroke;
    ctx.lineWidth = how.width ?? 2.5;
    ctx.setLineDash(how.dash ?? []);
    ctx.lineCap = how.butt ? 'butt' : 'round';
    ctx.stroke(path);
  }
}

export function rect(x: number, y: number, width: number, height: number, r = 0): string {
  if (r === 0) return `M${x},${y}h${width}v${height}h${-width}z`;
  const q = Math.min(r, width / 2, height / 2);
  return (
    `M${x + q},${y}h${width - 2 * q}a${q},${q} 0 0 1 ${q},${q}v${height - 2 * q}` +
    `a${q},${q} 0 0 1 ${-q},${q}h${2 * q - width}a${q},${q} 0 0 1 ${-q},${-q}v${2 * q - height}` +
    `a${q},${q} 0 0 1 ${q},${-q}z`
  );
}

export function circle(x: number, y: number, r: number): string {
  return `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
}

function transform(ctx: Ctx, list: string): void {
  for (const [, name, values] of list.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = values!.split(/[ ,]+/).map(Number);
    if (name === 'translate') ctx.translate(a, b ?? 0);
    else if (name === 'rotate') ctx.rotate((a * Math.PI) / 180);
    else if (name === 'scale') ctx.scale(a, b ?? a);
  }
}

function drawPaths(
  ctx: Ctx,
  paths: readonly DrawnPath[],
  given: { fill: string; stroke: string; width: number },
): void {
  for (const path of paths) {
    const fill = path.fill ?? given.fill;
    const stroke = path.stroke ?? given.stroke;
    const width = path.width ?? given.width;
    ctx.save();
    if (path.transform) transform(ctx, path.transform);
    if (path.d) {
      draw(ctx, path.d, {
        ...(fill !== 'none' && { fill }),
        ...(stroke !== 'none' && width > 0 && { stroke, width }),
        ...(path.butt && { butt: true }),
      });
    }
    if (path.inner) drawPaths(ctx, path.inner, { fill, stroke, width });
    ctx.restore();
  }
}

/** Paint a drawing with its view's corner at the origin. */
export function drawDrawing(ctx: Ctx, { view, stroke, width, paths }: Drawing): void {
  ctx.save();
  ctx.translate(-view[0], -view[1]);
  drawPaths(ctx, paths, { fill: 'none', stroke, width });
  ctx.restore();
}
