import type Phaser from 'phaser';
import { type Frame, type Picture } from '../picture/types.ts';
import { Boards } from './boards.ts';
import { sheet } from './brush.ts';
import { type Canvases, Cast, type Drawings } from './cast.ts';
import { Desk } from './desk.ts';
import { type Extra, type ExtraMaker } from './extra.ts';
import { inksOf } from './inks.ts';
import { paintNeighbours, paintQuay } from './land.ts';
import { Signs } from './signs.ts';
import { paintLand, paintSky } from './sky.ts';
import { paintTank } from './tank.ts';
import { type Textures } from './textures.ts';
import { Water } from './water.ts';
import { type Words } from './words.ts';

/** One picture, built: the painted ground and everything that moves before it. */
export class StageSet {
  readonly picture: Picture;
  private readonly ground: Phaser.GameObjects.Image;
  private readonly groundKey: string;
  private readonly textures: Textures;
  private readonly water: Water;
  private readonly boards: Boards;
  private readonly cast: Cast;
  private readonly signs: Signs;
  private readonly density: number;
  private readonly extra: Extra | undefined;

  constructor(
    scene: Phaser.Scene,
    textures: Textures,
    picture: Picture,
    words: Words,
    drawings: Drawings,
    options: { dark: boolean; density: number; extras?: ExtraMaker },
  ) {
    const inks = inksOf(options.dark);
    const { density } = options;
    const on: Canvases = { scene, textures, density, inks, drawings };
    this.picture = picture;
    this.textures = textures;
    this.density = density;
    const { width, height } = picture.extent;
    this.groundKey = textures.single(
      sheet(width, height, density, (ctx) => {
        paintLand(ctx, picture, inks);
        paintNeighbours(ctx, picture, inks);
        paintSky(ctx, picture, inks, words);
        paintTank(ctx, picture, inks);
        paintQuay(ctx, picture, inks, words);
      }),
    );
    this.ground = scene.add
      .image(0, 0, this.groundKey)
      .setOrigin(0, 0)
      .setScale(1 / density);
    this.water = new Water(scene, picture, inks, [10, 50]);
    this.boards = new Boards(on, picture, 20);
    this.cast = new Cast(on, picture, 30);
    this.signs = new Signs(on, picture, words);
    this.extra = options.extras?.(new Desk(on, picture, words));
  }

  /** `choosing`: between two rounds. `now`: ms for the floats' bobbing, null for none. */
  draw(frame: Frame, choosing: boolean, now: number | null): void {
    const snap = (y: number) => Math.round(y * this.density) / this.density;
    this.water.draw(frame, choosing, snap);
    this.boards.draw(frame);
    this.cast.draw(frame, now);
    this.signs.draw(frame, choosing);
    this.extra?.draw(frame);
  }

  /** Only the bobbing: nothing else moves between two rounds. */
  bob(frame: Frame, now: number): void {
    this.cast.draw(frame, now);
  }

  prepare(postures: readonly string[]): Generator<void> {
    return this.cast.prepare(postures);
  }

  destroy(): void {
    this.ground.destroy();
    this.textures.remove(this.groundKey);
    this.water.destroy();
    this.boards.destroy();
    this.cast.destroy();
    this.signs.destroy();
    this.extra?.destroy();
  }
}
