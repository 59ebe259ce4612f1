import type Phaser from 'phaser';
import { type Bay, type Frame, type Picture } from '../picture/types.ts';
import { draw, drawDrawing, sheet } from './brush.ts';
import { type Canvases } from './cast.ts';
import { paintReed, paintRoll } from './flags.ts';
import { paintBoard } from './land.ts';

const FEET = 8; // of a figure that stands, below its origin

interface Post {
  bay: Bay;
  maker: Phaser.GameObjects.Image;
  reed: Phaser.GameObjects.Image;
  roll: Phaser.GameObjects.Image;
  parts: Phaser.GameObjects.Image[];
  posture: string;
}

/** Makers on their boards, the poles in the water, and the blinds that shut their bays. */
export class Boards {
  private readonly posts: Post[];
  private readonly on: Canvases;
  private readonly picture: Picture;

  constructor(on: Canvases, picture: Picture, depth: number) {
    this.on = on;
    this.picture = picture;
    this.posts = picture.bays.map((bay) => this.build(bay, depth));
  }

  private build(bay: Bay, depth: number): Post {
    const { scene, density, inks } = this.on;
    const { wide, tank } = this.picture;
    const bottom = tank.inner.top + tank.inner.height;
    const top = bay.board.top + bay.board.height;
    const size = `${bay.board.width.toFixed(1)}-${(bottom - top).toFixed(1)}`;
    const add = (
      name: string,
      width: number,
      height: number,
      paint: Parameters<typeof sheet>[3],
    ) => {
      const key = `${name}-${size}@${density.toFixed(3)}${inks.dark ? 'd' : ''}`;
      this.on.textures.keep(key, () => sheet(width, height, density, paint));
      return scene.add
        .image(0, 0, key)
        .setScale(1 / density)
        .setOrigin(0, 0);
    };
    const thick = wide ? 18 : 11;
    const post = wide ? 4 : 3;
    const poles = add('poles', thick, bottom - top, (ctx) => {
      const d = `M${post / 2},0V${bottom - top}M${thick - post / 2},0V${bottom - top}`;
      draw(ctx, d, { stroke: inks.pole, width: post, butt: true });
    });
    poles.setPosition(bay.pole - thick / 2, top).setDepth(depth);
    const reedWidth = thick - post;
    const reed = add('reed', reedWidth, bottom - top, (ctx) =>
      paintReed(ctx, reedWidth, bottom - top, inks),
    );
    reed.setPosition(bay.pole - reedWidth / 2, top).setDepth(depth + 0.1);
    const board = add('board', bay.board.width, bay.board.height, (ctx) =>
      paintBoard(ctx, bay.board.width, bay.board.height, inks, wide),
    );
    board.setPosition(bay.board.left, bay.board.top).setDepth(depth + 0.3);
    const r = wide ? 12 : 7;
    const roll = add('roll', 2 * r + 3, 2 * r + 3, (ctx) => paintRoll(ctx, r, inks));
    roll
      .setOrigin(0.5, 0.5)
      .setPosition(bay.pole, top + r + 1)
      .setDepth(depth + 0.2);
    const maker = scene.add.image(0, 0, this.makerKey(bay, 'idle'));
    const [x, y, width, height] = this.on.drawings('float').view;
    maker.setOrigin(-x / width, -y / height).setDepth(depth + 0.4);
    maker.setPosition(bay.board.left + bay.board.width / 2, bay.board.top + 1 - FEET * bay.scale);
    maker.setScale(1 / density);
    return { bay, maker, reed, roll, parts: [poles, reed, board, roll, maker], posture: 'idle' };
  }

  private makerKey(bay: Bay, posture: string): string {
    const { textures, density, drawings, inks } = this.on;
    const detail = density * bay.scale;
    const key = `${bay.look}/${posture}`;
    return textures.keep(`${key}@${detail.toFixed(3)}${inks.dark ? 'd' : ''}`, () => {
      const drawing = drawings(key);
      const [, , width, height] = drawing.view;
      return sheet(width, height, detail, (ctx) => drawDrawing(ctx, drawing));
    });
  }

  draw(frame: Frame): void {
    for (const [g, post] of this.posts.entries()) {
      const down = frame.blind[g]!;
      const { reed, roll } = post;
      reed.setCrop(0, 0, reed.width, Math.max(0, Math.min(1, down)) * reed.height);
      reed.setVisible(down > 0.01);
      roll.setVisible(down < 0.99).setScale((1 - 0.45 * down) / this.on.density);
      const posture = down > 0.5 ? 'sell' : 'idle';
      if (posture !== post.posture) {
        post.posture = posture;
        post.maker.setTexture(this.makerKey(post.bay, posture));
      }
    }
  }

  destroy(): void {
    for (const { parts } of this.posts) for (const part of parts) part.destroy();
  }
}
