import type Phaser from 'phaser';
import { type Picture } from '../picture/types.ts';
import { type Canvases } from './cast.ts';
import { type Label, plate } from './flags.ts';
import { place } from './textures.ts';
import { type Words, widthOf } from './words.ts';

export const OVER = 80; // depth above the water and the persons

/** Where signs are put up, and what takes them down again. */
export class Desk {
  readonly on: Canvases;
  readonly picture: Picture;
  readonly words: Words;
  private readonly images: Phaser.GameObjects.Image[] = [];

  constructor(on: Canvases, picture: Picture, words: Words) {
    this.on = on;
    this.picture = picture;
    this.words = words;
  }

  put(label: Label, x: number, y: number, depth: number = OVER): Phaser.GameObjects.Image {
    const image = place(this.on.scene, this.on.textures, label, this.on.density, depth);
    image.setPosition(x, y);
    this.images.push(image);
    return image;
  }

  /** A text alone, its anchor at the left end. */
  text(text: string, size: number, colour: string, weight = 700): Label {
    const { font } = this.words;
    const width = widthOf(text, { size, weight, colour, family: font }) + 4;
    return {
      width,
      height: size * 1.8,
      anchor: { x: 2, y: size * 0.9 },
      paint(ctx) {
        ctx.font = `${weight} ${size}px ${font}`;
        ctx.fillStyle = colour;
        ctx.fillText(text, 2, size * 0.9 + size * 0.36);
      },
    };
  }

  plate(text: string, size: number, most: number): Label {
    return plate(text, this.on.inks, this.words.font, { size, most });
  }

  clear(): void {
    for (const image of this.images) image.destroy();
  }
}
