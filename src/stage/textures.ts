import type Phaser from 'phaser';
import { type Ctx, sheet } from './brush.ts';
import { type Label } from './flags.ts';

/** Painted sheets as textures, kept by key until the stage closes or the density changes. */
export class Textures {
  private readonly manager: Phaser.Textures.TextureManager;
  private readonly kept = new Set<string>();
  private counter = 0;

  constructor(manager: Phaser.Textures.TextureManager) {
    this.manager = manager;
  }

  /** The texture of that key, painted when it is first asked for. */
  keep(key: string, make: () => HTMLCanvasElement): string {
    if (!this.kept.has(key)) {
      this.add(key, make());
      this.kept.add(key);
    }
    return key;
  }

  /** A texture of its own that whoever asked for it removes. */
  single(canvas: HTMLCanvasElement): string {
    const key = `single-${this.counter++}`;
    this.add(key, canvas);
    return key;
  }

  remove(key: string): void {
    this.kept.delete(key);
    if (this.manager.exists(key)) this.manager.remove(key);
  }

  clear(): void {
    for (const key of [...this.kept]) this.remove(key);
  }

  /** After a canvas was painted again. */
  refresh(key: string): void {
    this.manager.get(key).source[0]!.update();
  }

  private add(key: string, canvas: HTMLCanvasElement): void {
    // addCanvas would read every pixel back, which the browser warns of.
    this.manager.addImage(key, canvas as unknown as HTMLImageElement);
  }
}

/** An image painted at `density`, placed by a point of it, in units. */
export function place(
  scene: Phaser.Scene,
  textures: Textures,
  label: Label,
  density: number,
  depth: number,
): Phaser.GameObjects.Image {
  const key = textures.single(sheet(label.width, label.height, density, (ctx) => label.paint(ctx)));
  const image = scene.add
    .image(0, 0, key)
    .setDepth(depth)
    .setScale(1 / density);
  image.setOrigin(
    (label.anchor.x * density) / image.width,
    (label.anchor.y * density) / image.height,
  );
  image.once('destroy', () => textures.remove(key));
  return image;
}

/** A label whose text changes: one canvas with a fixed point, painted again when the text is another. */
export class Tag {
  readonly image: Phaser.GameObjects.Image;
  private readonly canvas: HTMLCanvasElement;
  private readonly key: string;
  private readonly textures: Textures;
  private readonly density: number;
  private readonly anchor: { x: number; y: number };
  private text: string | null = null;

  constructor(
    scene: Phaser.Scene,
    textures: Textures,
    density: number,
    size: { width: number; height: number; anchor: { x: number; y: number } },
    depth: number,
  ) {
    this.textures = textures;
    this.density = density;
    this.anchor = size.anchor;
    this.canvas = sheet(size.width, size.height, density, () => {});
    this.key = textures.single(this.canvas);
    this.image = scene.add
      .image(0, 0, this.key)
      .setDepth(depth)
      .setScale(1 / density);
    this.image.setOrigin(
      (size.anchor.x * density) / this.canvas.width,
      (size.anchor.y * density) / this.canvas.height,
    );
    this.image.once('destroy', () => textures.remove(this.key));
  }

  show(text: string, label: (text: string) => Label): void {
    if (text === this.text) return;
    this.text = text;
    const made = label(text);
    const ctx: Ctx = this.canvas.getContext('2d')!;
    ctx.save();
    ctx.setTransform(this.density, 0, 0, this.density, 0, 0);
    ctx.clearRect(0, 0, this.canvas.width, this.canvas.height);
    ctx.translate(this.anchor.x - made.anchor.x, this.anchor.y - made.anchor.y);
    made.paint(ctx);
    ctx.restore();
    this.textures.refresh(this.key);
  }
}
