import type Phaser from 'phaser';
import { type Siblings, type SiblingTank } from '../../picture/extras/types.ts';
import { type Frame } from '../../picture/types.ts';
import { circle, draw, rect } from '../brush.ts';
import { type Desk } from '../desk.ts';
import { type Label } from '../flags.ts';
import { hex } from '../inks.ts';
import { Tag } from '../textures.ts';
import { dashed, type Pen } from '../water.ts';
import { type ExtraWords } from './words.ts';

const DEPTH = 3; // behind the water and everybody

/** The tanks behind, each with its own level and the same holders, and how alike their ticks were. */
export class SiblingTanks {
  private readonly pen: Pen;
  private readonly desk: Desk;
  private readonly siblings: Siblings;
  private readonly words: ExtraWords;
  private readonly crowds: Phaser.GameObjects.Image[];
  private readonly prices: Tag[];
  private readonly plate: Tag;

  constructor(desk: Desk, siblings: Siblings, words: ExtraWords) {
    const { scene, textures, density } = desk.on;
    this.desk = desk;
    this.siblings = siblings;
    this.words = words;
    this.pen = scene.add.graphics().setDepth(DEPTH);
    for (const tank of siblings.tanks)
      desk.put(this.wallOf(tank), tank.inner.left, tank.inner.top, DEPTH + 1);
    this.crowds = siblings.tanks.map((tank) => desk.put(this.crowdOf(tank), 0, 0, DEPTH + 0.5));
    const { wide } = desk.picture;
    const tag = (width: number, height: number, depth: number) =>
      new Tag(
        scene,
        textures,
        density,
        { width, height, anchor: { x: width / 2, y: height / 2 } },
        depth,
      );
    this.prices = siblings.tanks.map(() => tag(90, 34, DEPTH + 2));
    this.plate = tag(wide ? 340 : 180, 44, DEPTH + 2);
    this.plate.image.setPosition(siblings.plate.x, siblings.plate.y);
  }

  private wallOf({ inner }: SiblingTank): Label {
    const { inks } = this.desk.on;
    const { wall } = this.siblings;
    const { width, height } = inner;
    const legs = this.siblings.ground - inner.top - height - wall;
    return {
      width: width + 2 * wall + 6,
      height: height + wall + legs + 6,
      anchor: { x: wall + 3, y: 3 },
      paint(ctx) {
        const d = `M3,3H${wall + 1.5}V${height + 1.5}H${wall + width + 4.5}V3H${2 * wall + width + 3}V${height + wall + 3}H3Z`;
        const foot = `V${height + wall + legs + 3}`;
        const stand = `M${wall + 3},${height + wall}${foot}M${width + wall + 3},${height + wall}${foot}`;
        draw(ctx, stand, { stroke: inks.line, width: wall + 3, butt: true });
        draw(ctx, stand, { stroke: inks.clay, width: wall - 1, butt: true });
        draw(ctx, d, { fill: inks.clay, stroke: inks.line, width: 2.2 });
      },
    };
  }

  /** The same holders, tiny: you among them in white with the pennant. */
  private crowdOf({ inner }: SiblingTank): Label {
    const { inks } = this.desk.on;
    const { figures, wide } = this.desk.picture;
    const r = wide ? 5 : 3.2;
    const most = Math.max(2, Math.floor((inner.width - 2) / (2.5 * r)));
    const count = Math.min(this.siblings.heads, most);
    const you = figures.some((figure) => figure.you) ? Math.floor(count / 2) : -1;
    const { width } = inner;
    return {
      width,
      height: 6 * r,
      anchor: { x: 0, y: 5 * r },
      paint(ctx) {
        for (let k = 0; k < count; k++) {
          const x = ((k + 0.5) * width) / count;
          const mine = k === you;
          draw(ctx, circle(x, 3.3 * r, r), {
            fill: mine ? inks.card : inks.neighbour,
            stroke: mine ? inks.line : inks.neighbour,
            width: 1.5,
          });
          draw(ctx, rect(x - 1.2 * r, 4.4 * r, 2.4 * r, r, r / 2), {
            fill: inks.straw,
            stroke: inks.line,
            width: 1,
          });
          if (mine)
            draw(ctx, `M${x},${2.3 * r}V1l${1.4 * r},${0.6 * r}l${-1.4 * r},${0.6 * r}`, {
              fill: inks.line,
              stroke: inks.line,
              width: 1,
            });
        }
      },
    };
  }

  draw(frame: Frame): void {
    const { pen, desk, siblings, words } = this;
    const { inks, density } = desk.on;
    const { wide } = desk.picture;
    const { extras } = frame;
    pen.clear();
    if (!extras) return;
    for (const [i, { inner }] of siblings.tanks.entries()) {
      const state = extras.siblings[i]!;
      const bottom = inner.top + inner.height;
      const level =
        Math.round(Math.min(Math.max(state.level, inner.top + 8), bottom - 3) * density) / density;
      const begun = siblings.tanks[i]!.begun;
      pen.fillStyle(hex(inks.paper)).fillRect(inner.left, inner.top, inner.width, inner.height);
      if (begun < level)
        pen.fillStyle(hex(inks.air)).fillRect(inner.left, begun, inner.width, level - begun);
      pen.fillStyle(hex(inks.water)).fillRect(inner.left, level, inner.width, bottom - level);
      pen.fillStyle(hex(inks.foam)).fillRect(inner.left, level, inner.width, wide ? 6 : 3);
      pen.lineStyle(1.6, hex(inks.dark ? inks.foam : inks.line));
      pen.lineBetween(inner.left, level, inner.left + inner.width, level);
      if (Math.abs(begun - level) >= 1) {
        pen.lineStyle(2, hex(inks.muted));
        dashed(pen, inner.left, inner.left + inner.width, begun, 3, 5);
      }
      this.crowds[i]!.setPosition(inner.left, level + (wide ? 2 : 1));
      const price = this.prices[i]!;
      price.show(words.sibling(state.log), (text) =>
        desk.plate(text, wide ? 15 : 11, inner.width + (wide ? 2 : 4)),
      );
      const low = Math.min(level + (wide ? 28 : 16), bottom - (wide ? 16 : 9));
      price.image.setPosition(inner.left + inner.width / 2, low).setVisible(wide);
    }
    this.plate.image.setVisible(extras.correlation !== null);
    if (extras.correlation === null) return;
    this.plate.show(words.correlation(extras.correlation), (text) =>
      desk.plate(text, wide ? 18 : 13, siblings.plate.most),
    );
  }

  destroy(): void {
    this.pen.destroy();
    for (const price of this.prices) price.image.destroy();
    this.plate.image.destroy();
  }
}
