import type Phaser from 'phaser';
import { type Figure, type FigureFrame, type Frame, type Picture } from '../picture/types.ts';
import { circle, type Drawing, draw, drawDrawing, sheet } from './brush.ts';
import { paintBucket } from './flags.ts';
import { type Inks } from './inks.ts';
import { type Textures } from './textures.ts';

/** A drawing by its key: `look/posture/mood`, `float`, `icon/hold`, `icon/sell`. */
export type Drawings = (key: string) => Drawing;

const ICON_RADIUS = 13;
const HEAD_TOP = 92;
const BOB = 1; // units
const BOB_TIME = 3000; // ms

export interface Canvases {
  scene: Phaser.Scene;
  textures: Textures;
  density: number; // device pixels a unit
  inks: Inks;
  drawings: Drawings;
}

interface Actor {
  figure: Figure;
  image: Phaser.GameObjects.Image;
  float: Phaser.GameObjects.Image;
  icon: Phaser.GameObjects.Image | null;
  density: number; // device pixels a figure's unit
  key: string;
}

/** The texture of a drawing at so many device pixels a unit, and where its origin lies in it. */
function printed(on: Canvases, key: string, density: number): string {
  const d = density.toFixed(3);
  return on.textures.keep(`${key}@${d}${on.inks.dark ? 'd' : ''}`, () => {
    const drawing = on.drawings(key);
    const [, , width, height] = drawing.view;
    return sheet(width, height, density, (ctx) => drawDrawing(ctx, drawing));
  });
}

/** Persons, floats, buckets and the icons over their heads. */
export class Cast {
  private readonly actors: Actor[];
  private readonly buckets: Phaser.GameObjects.Image[] = [];
  private readonly on: Canvases;
  private readonly picture: Picture;
  private readonly origin: { x: number; y: number };

  constructor(on: Canvases, picture: Picture, depth: number) {
    this.on = on;
    this.picture = picture;
    const [x, y, width, height] = on.drawings('float').view;
    this.origin = { x: -x / width, y: -y / height };
    const front = Math.max(...picture.rest.floats.map((f) => f.y));
    this.actors = picture.figures.map((figure, i) => {
      const frame = picture.rest.figures[i]!;
      const float = picture.rest.floats[i]!;
      const density = float.scale * on.density;
      const back = 0.2 - 0.001 * Math.max(0, front - float.y); // the farther, the earlier
      const mine = figure.you ? 1 : 0; // you are never hidden in a crowd
      const place = (key: string) =>
        on.scene.add.image(0, 0, printed(on, key, density)).setOrigin(this.origin.x, this.origin.y);
      const key = keyOf(figure, frame);
      return {
        figure,
        density,
        key,
        float: place('float').setDepth(depth + back),
        image: place(key).setDepth(depth + back + mine + 0.1),
        icon: null,
      };
    });
  }

  /** Paint ahead what the next film needs, one drawing a step. */
  *prepare(postures: readonly string[]): Generator<void> {
    const looks = new Map(this.actors.map((actor) => [actor.figure.look, actor.density]));
    for (const [look, density] of looks) {
      for (const posture of postures) {
        printed(this.on, `${look}/${posture}`, density);
        yield;
      }
    }
  }

  /** `now` (ms) moves the floats up and down; null keeps them still. */
  draw(frame: Frame, now: number | null): void {
    for (const [i, actor] of this.actors.entries()) {
      const figure = frame.figures[i]!;
      const float = frame.floats[i]!;
      const bob = now === null ? 0 : Math.sin((now / BOB_TIME + i * 0.381966) * 2 * Math.PI) * BOB;
      this.drawFigure(actor, figure, figure.ashore > 0 ? 0 : bob);
      const empty = figure.ashore > 0 && float.alpha > 0;
      actor.float.setVisible(empty);
      if (empty) {
        actor.float
          .setPosition(float.x, float.y + bob)
          .setAngle(float.angle)
          .setAlpha(float.alpha);
        actor.float.setScale(float.scale / actor.density);
      }
    }
    this.drawBuckets(frame);
  }

  private drawFigure(actor: Actor, frame: FigureFrame, bob: number): void {
    const key = keyOf(actor.figure, frame);
    if (key !== actor.key) {
      actor.key = key;
      actor.image.setTexture(printed(this.on, key, actor.density));
    }
    const drawnAngle = frame.posture === 'tip' ? 35 : 0;
    actor.image.setVisible(frame.alpha > 0);
    actor.image.setPosition(frame.x, frame.y + bob).setScale(frame.scale / actor.density);
    actor.image.setAngle(frame.angle - drawnAngle).setAlpha(frame.alpha);
    this.drawIcon(actor, frame);
  }

  private drawIcon(actor: Actor, frame: FigureFrame): void {
    if (frame.icon === null || frame.turn <= 0) {
      actor.icon?.setVisible(false);
      return;
    }
    const scale = this.picture.wide ? 1 : 0.62;
    const density = this.on.density * scale;
    const key = this.iconKey(frame.icon, density);
    actor.icon ??= this.on.scene.add.image(0, 0, key).setDepth(actor.image.depth + 0.3);
    actor.icon.setTexture(key).setVisible(true);
    actor.icon.setPosition(frame.x, frame.y - HEAD_TOP * frame.scale - ICON_RADIUS * scale);
    actor.icon.setScale(frame.turn / this.on.density, 1 / this.on.density);
  }

  private iconKey(icon: 'hold' | 'sell', density: number): string {
    const { inks, textures, drawings } = this.on;
    const r = ICON_RADIUS;
    return textures.keep(`disc-${icon}@${density.toFixed(3)}${inks.dark ? 'd' : ''}`, () =>
      sheet(2 * r + 4, 2 * r + 4, density, (ctx) => {
        draw(ctx, circle(r + 2, r + 2, r), {
          fill: icon === 'hold' ? inks.hold : inks.sell,
          stroke: inks.line,
          width: 2.2,
        });
        ctx.translate(r + 2 - 8.4, r + 2 - 8.4);
        ctx.scale(0.7, 0.7);
        drawDrawing(ctx, drawings(`icon/${icon}`));
      }),
    );
  }

  private drawBuckets(frame: Frame): void {
    const { scene, textures, density, inks } = this.on;
    while (this.buckets.length < frame.buckets.length) {
      const key = textures.keep(`bucket@${density.toFixed(3)}${inks.dark ? 'd' : ''}`, () =>
        sheet(30, 34, density, (ctx) => paintBucket(ctx, 15, 13, 1.1, inks)),
      );
      this.buckets.push(scene.add.image(0, 0, key).setDepth(60));
    }
    for (const [i, image] of this.buckets.entries()) {
      const bucket = frame.buckets[i];
      image.setVisible(bucket !== undefined);
      if (!bucket) continue;
      const scale = this.picture.wide ? 1 : 0.7;
      image.setPosition(bucket.x, bucket.y).setAngle(bucket.angle).setAlpha(bucket.alpha);
      image.setScale(scale / density);
    }
  }

  destroy(): void {
    for (const { image, float, icon } of this.actors) {
      image.destroy();
      float.destroy();
      icon?.destroy();
    }
    for (const bucket of this.buckets) bucket.destroy();
  }
}

function keyOf(figure: Figure, { posture, mood }: FigureFrame): string {
  return mood === null ? `${figure.look}/${posture}` : `${figure.look}/${posture}/${mood}`;
}
