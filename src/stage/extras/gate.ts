import type Phaser from 'phaser';
import { type Gate } from '../../picture/extras/types.ts';
import { type Frame } from '../../picture/types.ts';
import { circle, draw, rect } from '../brush.ts';
import { type Desk } from '../desk.ts';
import { type Label } from '../flags.ts';
import { type ExtraWords } from './words.ts';

const DEPTH = 24; // before the train, behind persons
const AJAR = 0.14; // of its width, an open leaf seen from the side

/** Two barred leaves across the quay, with a padlock while holders cannot leave. */
export class QuayGate {
  private readonly desk: Desk;
  private readonly gate: Gate;
  private readonly leaves: Phaser.GameObjects.Image[];
  private readonly lock: Phaser.GameObjects.Image;

  constructor(desk: Desk, gate: Gate, words: ExtraWords) {
    this.desk = desk;
    this.gate = gate;
    const { left, top, width, height } = gate.box;
    for (const x of [left, left + width]) desk.put(this.post(), x, top + height, DEPTH + 0.2);
    this.leaves = [-1, 1].map((side) =>
      desk.put(this.leaf(side), side < 0 ? left : left + width, top, DEPTH),
    );
    this.lock = desk.put(this.padlock(), left + width / 2, top + height * 0.52, DEPTH + 0.3);
    const { plate } = gate;
    const label = desk.plate(words.gate, desk.picture.wide ? 18 : 13, plate.most);
    const most = desk.picture.extent.width - label.width / 2 - 3;
    desk.put(label, Math.min(plate.x, most), plate.y, DEPTH + 0.5);
  }

  private post(): Label {
    const { inks } = this.desk.on;
    const { wide } = this.desk.picture;
    const { height } = this.gate.box;
    const thick = wide ? 11 : 6;
    return {
      width: thick + 8,
      height: height + 16,
      anchor: { x: thick / 2 + 4, y: height + 14 },
      paint(ctx) {
        draw(ctx, rect(4, 12, thick, height + 2), {
          fill: inks.clay,
          stroke: inks.line,
          width: wide ? 2.5 : 1.8,
        });
        draw(ctx, circle(4 + thick / 2, wide ? 8 : 10, wide ? 6 : 3.6), {
          fill: inks.straw,
          stroke: inks.line,
          width: wide ? 2.2 : 1.6,
        });
      },
    };
  }

  private leaf(side: number): Label {
    const { inks } = this.desk.on;
    const { wide } = this.desk.picture;
    const width = this.gate.box.width / 2;
    const { height } = this.gate.box;
    return {
      width: width + 4,
      height: height + 6,
      anchor: { x: side < 0 ? 2 : width + 2, y: 2 },
      paint(ctx) {
        const pitch = wide ? 16 : 8;
        let bars = '';
        for (let x = pitch / 2 + 2; x < width; x += pitch)
          bars += `M${x},${wide ? 10 : 5}V${height}`;
        const rails = `M2,${height * 0.24}H${width + 2}M2,${height * 0.82}H${width + 2}`;
        for (const d of [bars, rails]) {
          draw(ctx, d, { stroke: inks.dark ? inks.casing : inks.ink, width: wide ? 7 : 4 });
          draw(ctx, d, { stroke: inks.dark ? inks.pole : inks.neighbour, width: wide ? 3.4 : 2 });
        }
      },
    };
  }

  private padlock(): Label {
    const { inks } = this.desk.on;
    const k = this.desk.picture.wide ? 1 : 0.55;
    return {
      width: 50 * k,
      height: 56 * k,
      anchor: { x: 25 * k, y: 30 * k },
      paint(ctx) {
        ctx.scale(k, k);
        draw(ctx, 'M14,24v-8a11,11 0 0 1 22,0v8', { stroke: inks.line, width: 8 });
        draw(ctx, 'M14,24v-8a11,11 0 0 1 22,0v8', { stroke: inks.card, width: 3.4 });
        draw(ctx, rect(6, 22, 38, 30, 5), { fill: inks.straw, stroke: inks.ink, width: 3 });
        draw(ctx, circle(25, 34, 4.4), { fill: inks.ink });
        draw(ctx, 'M25,34v10', { stroke: inks.ink, width: 4 });
      },
    };
  }

  draw(frame: Frame): void {
    const shut = frame.extras?.gate ?? 0;
    const { density } = this.desk.on;
    const spread = AJAR + (1 - AJAR) * shut;
    for (const leaf of this.leaves) leaf.setScale(spread / density, 1 / density);
    this.lock.setVisible(shut > 0.97);
  }
}
