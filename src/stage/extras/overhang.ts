import type Phaser from 'phaser';
import { type Overhang } from '../../picture/extras/types.ts';
import { type Frame } from '../../picture/types.ts';
import { draw } from '../brush.ts';
import { type Desk, OVER } from '../desk.ts';
import { type Label } from '../flags.ts';
import { hex } from '../inks.ts';
import { breakLine } from '../tank.ts';
import { dashed, hatch, type Pen } from '../water.ts';
import { type ExtraWords } from './words.ts';

/** The water that would go if all sold: a hatched band as high as that drop, and its lower edge. */
export class OverhangBand {
  private readonly pen: Pen;
  private readonly desk: Desk;
  private readonly overhang: Overhang;
  private readonly signs: Phaser.GameObjects.Image[];

  constructor(desk: Desk, overhang: Overhang, words: ExtraWords) {
    this.desk = desk;
    this.overhang = overhang;
    this.pen = desk.on.scene.add.graphics().setDepth(12);
    this.signs = [this.placePlate(words), this.placeArrow()];
    if (overhang.broken) this.signs.push(this.placeBreak());
  }

  private level(): number {
    return this.desk.picture.rest.level;
  }

  private shown(): number {
    return Math.min(this.overhang.height, this.overhang.floor);
  }

  private placePlate(words: ExtraWords): Phaser.GameObjects.Image {
    const { desk } = this;
    const { wide, tank, bucket } = desk.picture;
    const { left, top, width, height } = tank.inner;
    const text = words.overhang(this.overhang.drop);
    const label = desk.plate(text, wide ? 18 : 14, wide ? 300 : width - 12);
    const lowest = top + height - label.height / 2 - (wide ? 42 : 3);
    const edge = this.level() + this.shown();
    const roomy = this.shown() > label.height + 12;
    const beside = wide || bucket === null;
    const clear = beside ? 0 : this.level() + bucket.height + 56;
    const y = Math.max(roomy ? (this.level() + edge) / 2 + 6 : edge + label.height / 2 + 6, clear);
    const x = wide ? left + width * 0.27 : left + width / 2;
    const low = Math.min(y, lowest);
    return desk.put(label, x, beside || low >= clear ? low : this.overHeads(label.height));
  }

  /** Where little water is left on a phone: over the heads, for my bucket is told below them. */
  private overHeads(height: number): number {
    const { bays, tank } = this.desk.picture;
    const boards = bays.map(({ board }) => board.top + board.height);
    return Math.max(this.level() - 108, ...boards, tank.inner.top) + height / 2;
  }

  /** Points from the surface to where the water would stand. */
  private placeArrow(): Phaser.GameObjects.Image {
    const { inks } = this.desk.on;
    const { wide, tank } = this.desk.picture;
    const long = Math.max(0, this.shown() - (wide ? 8 : 4));
    const head = Math.min(wide ? 11 : 7, long / 2);
    const label: Label = {
      width: 30,
      height: long + 6,
      anchor: { x: 15, y: 2 },
      paint(ctx) {
        const d = `M15,2V${long}M${15 - head},${long - head}L15,${long}L${15 + head},${long - head}`;
        draw(ctx, d, { stroke: inks.casing, width: 8 });
        draw(ctx, d, { stroke: inks.line, width: wide ? 3.5 : 2.5 });
      },
    };
    const x = tank.inner.left + (wide ? 44 : 14);
    return this.desk.put(label, x, this.level() + 4, OVER - 2);
  }

  private placeBreak(): Phaser.GameObjects.Image {
    const { inks } = this.desk.on;
    const { inner } = this.desk.picture.tank;
    const width = inner.width;
    const count = Math.max(2, Math.round(width / 96));
    const d = Array.from({ length: count }, (_, i) =>
      breakLine(8 + (i * width) / count, width / count, 12),
    ).join('');
    const label: Label = {
      width: width + 16,
      height: 26,
      anchor: { x: 8, y: 12 },
      paint(ctx) {
        draw(ctx, d, { stroke: inks.casing, width: 7 });
        draw(ctx, d, { stroke: inks.line, width: 2.5 });
      },
    };
    return this.desk.put(label, inner.left, inner.top + inner.height - 4, OVER - 2);
  }

  draw(frame: Frame): void {
    const { pen } = this;
    const { inks, density } = this.desk.on;
    const shown = (frame.extras?.overhang ?? 0) > 0;
    for (const sign of this.signs) sign.setVisible(shown);
    pen.clear();
    if (!shown) return;
    const snap = (y: number) => Math.round(y * density) / density;
    const top = snap(frame.level);
    const to = snap(frame.level + this.shown());
    const thick = this.desk.picture.wide ? 3 : 2;
    for (const { left, width } of frame.open) {
      pen.fillStyle(hex(inks.air), inks.dark ? 0.35 : 0.3).fillRect(left, top, width, to - top);
      pen.lineStyle(this.desk.picture.wide ? 2 : 1.4, hex(inks.line), inks.dark ? 0.5 : 0.38);
      hatch(pen, left, top, width, to - top);
      if (this.overhang.broken) continue;
      pen.lineStyle(thick + 3, hex(inks.casing)).lineBetween(left, to, left + width, to);
      pen.lineStyle(thick, hex(inks.line));
      dashed(pen, left + 2, left + width - 2, to, 12, 8);
    }
  }

  destroy(): void {
    this.pen.destroy();
  }
}
