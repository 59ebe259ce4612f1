import type Phaser from 'phaser';
import { type NoticeBoard } from '../../picture/extras/types.ts';
import { type Frame } from '../../picture/types.ts';
import { draw, rect } from '../brush.ts';
import { type Desk } from '../desk.ts';
import { type Label } from '../flags.ts';
import { hex } from '../inks.ts';
import { Tag } from '../textures.ts';
import { type Pen } from '../water.ts';
import { fitted, write } from '../words.ts';
import { paintTruth, paper } from './reports.ts';
import { type ExtraWords } from './words.ts';

const DEPTH = 5;

/** Reports pinned up round by round, the belief they leave, and at the end the curtain. */
export class ReportBoard {
  private readonly pen: Pen;
  private readonly desk: Desk;
  private readonly board: NoticeBoard;
  private readonly words: ExtraWords;
  private readonly papers: Phaser.GameObjects.Image[];
  private readonly belief: Tag;
  private readonly truth: Phaser.GameObjects.Image | null;
  private readonly curtains: Phaser.GameObjects.Image[];

  constructor(desk: Desk, board: NoticeBoard, words: ExtraWords) {
    const { scene, textures, density, inks } = desk.on;
    const { box, bar } = board;
    this.desk = desk;
    this.board = board;
    this.words = words;
    desk.put(this.frame(), box.left, box.top, DEPTH);
    this.papers = board.papers.map(({ left, top, width, height, report }) =>
      desk.put(paper(report, width, height, inks), left + width / 2, top, DEPTH + 1),
    );
    this.pen = scene.add.graphics().setDepth(DEPTH + 1);
    const size = { width: box.width, height: 40, anchor: { x: 2, y: 20 } };
    this.belief = new Tag(scene, textures, density, size, DEPTH + 2);
    this.belief.image.setPosition(bar.left, bar.top - (desk.picture.wide ? 15 : 11));
    this.truth =
      board.real === null
        ? null
        : desk.put(this.revealed(board.real), box.left, box.top, DEPTH + 3);
    this.curtains =
      board.real === null
        ? []
        : [-1, 1].map((side) => {
            const x = side < 0 ? box.left : box.left + box.width;
            return desk.put(this.curtain(side), x, box.top, DEPTH + 4);
          });
  }

  /** The board on its two posts, its roof against the rain. */
  private frame(): Label {
    const { inks } = this.desk.on;
    const { wide } = this.desk.picture;
    const { width, height } = this.board.box;
    const foot = this.board.ground - this.board.box.top - height;
    const post = wide ? 9 : 5;
    return {
      width: width + 2 * post + 12,
      height: height + foot + 12,
      anchor: { x: post + 6, y: 8 },
      paint(ctx) {
        for (const x of [6, post + 6 + width]) {
          draw(ctx, rect(x, 8, post, height + foot), {
            fill: inks.clay,
            stroke: inks.line,
            width: wide ? 2 : 1.6,
          });
        }
        draw(ctx, rect(post + 6, 8, width, height), {
          fill: inks.card,
          stroke: inks.line,
          width: wide ? 2.5 : 2,
        });
        draw(ctx, rect(2, 2, width + 2 * post + 8, wide ? 11 : 6, 3), {
          fill: inks.clay,
          stroke: inks.line,
          width: wide ? 2.5 : 2,
        });
      },
    };
  }

  private revealed(real: boolean): Label {
    const { inks } = this.desk.on;
    const { wide } = this.desk.picture;
    const { width, height } = this.board.box;
    const { font } = this.desk.words;
    const word = real ? this.words.real : this.words.hollow;
    return {
      width: width + 4,
      height: height + 4,
      anchor: { x: 2, y: 2 },
      paint(ctx) {
        draw(ctx, rect(2, 2, width, height, 6), { fill: inks.card, stroke: inks.line, width: 2.5 });
        const type = { size: wide ? 24 : 14, weight: 700, colour: inks.onCard, family: font };
        const fit = fitted(word, type, width - (wide ? 90 : 8), 10);
        const floor = height - (wide ? 34 : 24);
        const k = Math.min((width * 0.66) / 76, (floor - 8) / 64);
        draw(ctx, `M2,${floor + 2}H${width + 2}`, { stroke: inks.line, width: 2 });
        ctx.save();
        ctx.translate(2 + width / 2 - 50 * k, floor + 2 - 60 * k);
        ctx.scale(k, k);
        paintTruth(ctx, real, inks);
        ctx.restore();
        write(ctx, word, 2 + width / 2, floor + (height - floor) / 2 + 2, fit, 'center');
      },
    };
  }

  /** Half of the curtain, hung at its outer edge. */
  private curtain(side: number): Label {
    const { inks } = this.desk.on;
    const { width, height } = this.board.box;
    const half = width / 2;
    return {
      width: half + 4,
      height: height + 4,
      anchor: { x: side < 0 ? 2 : half + 2, y: 2 },
      paint(ctx) {
        draw(ctx, rect(2, 2, half, height), { fill: '#DE9A86', stroke: inks.line, width: 2.5 });
        let folds = '';
        for (let x = 12; x < half; x += 14) folds += `M${x + 2},4q4,${height / 2} 0,${height - 4}`;
        draw(ctx, folds, { stroke: inks.ink, width: 1.6 });
      },
    };
  }

  draw(frame: Frame): void {
    const { extras } = frame;
    if (!extras) return;
    for (const [i, image] of this.papers.entries()) {
      const pinned = Math.min(1, Math.max(0, extras.papers - i));
      const { top } = this.board.papers[i]!;
      image
        .setVisible(pinned > 0)
        .setAlpha(pinned)
        .setPosition(image.x, top - 18 * (1 - pinned));
    }
    this.drawBar(extras.belief);
    const { curtain } = extras;
    this.truth?.setVisible(curtain > 1);
    const spread = curtain <= 1 ? curtain : 1 - 0.84 * (curtain - 1);
    for (const image of this.curtains) {
      image
        .setVisible(curtain > 0)
        .setScale(Math.max(0.02, spread) / this.desk.on.density, 1 / this.desk.on.density);
    }
  }

  /** The share that belief gives to "real": hatched in the ink of value, for it is no value yet. */
  private drawBar(belief: number | null): void {
    const { pen, desk } = this;
    const { inks } = desk.on;
    const { left, top, width, height } = this.board.bar;
    pen.clear();
    this.belief.image.setVisible(belief !== null);
    if (belief === null) return;
    const wide = desk.picture.wide;
    pen.fillStyle(hex(inks.paper)).fillRect(left, top, width, height);
    const filled = belief * width;
    pen.fillStyle(hex(inks.side)).fillRect(left, top, filled, height);
    pen.lineStyle(wide ? 3 : 2, hex(inks.value)).beginPath();
    for (let x = -height; x < filled; x += wide ? 9 : 6) {
      const from = Math.max(0, -x);
      const to = Math.min(height, filled - x);
      if (to <= from) continue;
      pen.moveTo(left + x + from, top + height - from);
      pen.lineTo(left + x + to, top + height - to);
    }
    pen.strokePath();
    pen
      .lineStyle(wide ? 4 : 3, hex(inks.value))
      .lineBetween(left + filled, top - 2, left + filled, top + height + 2);
    pen.lineStyle(wide ? 2.5 : 1.8, hex(inks.line)).strokeRect(left, top, width, height);
    const { threshold } = this.board;
    if (threshold !== null) {
      const y = top + height + 1;
      pen
        .fillStyle(hex(inks.line))
        .fillTriangle(threshold, y, threshold - 7, y + 9, threshold + 7, y + 9);
      pen.lineStyle(2.5, hex(inks.line)).lineBetween(threshold, top - 3, threshold, top + height);
    }
    this.belief.show(this.words.belief(belief), (text) => {
      const { font } = desk.words;
      const type = { size: wide ? 18 : 13, weight: 700, colour: inks.onCard, family: font };
      const fit = fitted(text, type, width, 9);
      return {
        width,
        height: 40,
        anchor: { x: 2, y: 20 },
        paint: (ctx) => write(ctx, text, 2, 20, fit),
      };
    });
  }

  destroy(): void {
    this.pen.destroy();
    this.belief.image.destroy();
  }
}
