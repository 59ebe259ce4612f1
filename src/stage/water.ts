import type Phaser from 'phaser';
import { type Frame, type Picture, type Stretch } from '../picture/types.ts';
import { flagHeight } from './flags.ts';
import { hex, type Inks } from './inks.ts';
import { scaleEdge } from './tank.ts';

export type Pen = Phaser.GameObjects.Graphics;

function segment(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
}

/** Many short lines as one path: Canvas pays for every stroke. */
export function dashed(pen: Pen, x: number, to: number, y: number, on: number, off: number): void {
  pen.beginPath();
  for (let at = x; at < to; at += on + off) segment(pen, at, y, Math.min(at + on, to), y);
  pen.strokePath();
}

/** Lines at 45° that stay inside a box. */
export function hatch(pen: Pen, left: number, top: number, width: number, height: number): void {
  pen.beginPath();
  for (let c = 14; c < width + height; c += 14) {
    const x0 = left + Math.max(0, c - height);
    const y0 = top + Math.min(c, height);
    const x1 = left + Math.min(c, width);
    const y1 = top + Math.max(0, c - width);
    segment(pen, x0, y0, x1, y1);
  }
  pen.strokePath();
}

function crests(stretch: Stretch, level: number, swell: number): { x: number; y: number }[] {
  const step = 3.25;
  const count = Math.max(2, Math.round(stretch.width / step));
  const origin = stretch.left / step;
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: stretch.left + (i * stretch.width) / count,
    y: level + Math.sin(((origin + i) * Math.PI) / 4) * swell,
  }));
}

/** Drops on a crest: where and how large, in crest heights. */
const FOAM = [
  [0.42, 0.62, 0.13],
  [0.3, 0.9, 0.14],
  [0, 1, 0.13],
  [0.46, 0.36, 0.1],
] as const;

/** Draws everything that is water or measured on it; what lies behind the floats and what before. */
export class Water {
  private readonly back: Pen;
  private readonly front: Pen;
  private readonly picture: Picture;
  private readonly inks: Inks;

  constructor(scene: Phaser.Scene, picture: Picture, inks: Inks, depths: [number, number]) {
    this.back = scene.add.graphics().setDepth(depths[0]);
    this.front = scene.add.graphics().setDepth(depths[1]);
    this.picture = picture;
    this.inks = inks;
  }

  /** `snap` puts a height on a whole device pixel, so that the level is one sharp edge. */
  draw(frame: Frame, choosing: boolean, snap: (y: number) => number): void {
    this.back.clear();
    this.front.clear();
    const level = snap(frame.level);
    this.drawPool(frame, level);
    this.drawShut(frame, snap);
    this.drawGauge(level, snap(frame.value));
    this.drawInflow(frame, level);
    if (choosing) this.drawBucket(frame, level, snap);
    this.drawLines(frame, snap);
    this.drawSurface(frame, level);
  }

  private bottom(): number {
    const { inner } = this.picture.tank;
    return inner.top + inner.height;
  }

  private drawPool(frame: Frame, level: number): void {
    const { back, inks } = this;
    const bottom = this.bottom();
    const deep = Math.max(level + 18, bottom - (this.picture.wide ? 62 : 26));
    for (const { left, width } of frame.open) {
      if (frame.ghost !== null && frame.ghost < level) {
        back.fillStyle(hex(inks.air)).fillRect(left, frame.ghost, width, level - frame.ghost);
      }
      back.fillStyle(hex(inks.water)).fillRect(left, level, width, bottom - level);
      if (deep < bottom) {
        back.fillStyle(hex(inks.deepWater)).fillRect(left, deep, width, bottom - deep);
      }
      this.drawRipples(left, width, level, deep);
    }
  }

  private drawRipples(left: number, width: number, level: number, deep: number): void {
    const { back, inks } = this;
    back.lineStyle(this.picture.wide ? 3 : 2, hex(inks.foam));
    const size = this.picture.wide ? 10 : 6;
    back.beginPath();
    for (let x = left + 40, i = 0; x + size * 6 < left + width - 20; x += 130, i++) {
      const y = level + 44 + ((i * 37) % 60);
      if (y > deep + 30 || y > this.bottom() - 16) continue;
      for (let k = 0; k <= 24; k++) {
        const px = x + (k * size) / 4;
        const py = y + Math.sin((k * Math.PI) / 4) * size * 0.28;
        if (k === 0) back.moveTo(px, py);
        else back.lineTo(px, py);
      }
    }
    back.strokePath();
  }

  private drawShut(frame: Frame, snap: (y: number) => number): void {
    const { back, inks } = this;
    for (const { left, width, level } of frame.shut) {
      const top = snap(level);
      const height = this.bottom() - top;
      back.fillStyle(hex(inks.still)).fillRect(left, top, width, height);
      back.lineStyle(1.6, hex(inks.muted), 0.55);
      hatch(back, left, top, width, height);
      back.lineStyle(2, hex(inks.line)).lineBetween(left, top, left + width, top);
    }
  }

  private drawGauge(level: number, value: number): void {
    const { back, inks, picture } = this;
    const { tube } = picture.gauge;
    const bottom = this.bottom();
    if (tube) {
      back.fillStyle(hex(inks.water));
      back.fillRect(tube.left + 3, level, tube.width - 6, bottom - level);
    }
    const x = tube ? tube.left : scaleEdge(picture) - 7;
    back.lineStyle(2.5, hex(inks.line));
    back.beginPath();
    for (const { y } of picture.gauge.marks) segment(back, x, y, x + 10, y);
    back.strokePath();
    if (picture.basin) {
      const { left, width } = picture.basin.box;
      back.fillStyle(hex(inks.side)).fillRect(left, value, width - 2, bottom - value);
      back.lineStyle(3, hex(inks.value)).lineBetween(left, value, left + width - 3, value);
    }
  }

  private drawInflow(frame: Frame, level: number): void {
    const { back, inks, picture } = this;
    const { spout, capture } = picture.sky;
    if (capture > 0) {
      const wide = (picture.wide ? 5 : 3) * (1 + frame.rain);
      back.fillStyle(hex(inks.deep));
      back.fillRect(spout.x - wide / 2, spout.top, wide, Math.max(0, level - spout.top));
    }
    if (picture.tap?.running) {
      const { x, y } = picture.tap;
      const k = picture.wide ? 1 : 0.5;
      back
        .fillStyle(hex(inks.deep))
        .fillRect(x + 48 * k, y + 20 * k, 6 * k, Math.max(0, frame.value - y - 20 * k));
    }
  }

  /** My bucket: a band as high as the drop it would cause, over the width it would empty. */
  private drawBucket(frame: Frame, level: number, snap: (y: number) => number): void {
    const { bucket } = this.picture;
    if (bucket === null || bucket.height < 1) return;
    const { back, inks } = this;
    const to = Math.min(snap(frame.level + bucket.height), this.bottom());
    for (const { left, width } of frame.open) {
      back.fillStyle(hex(inks.casing), 0.55).fillRect(left, level, width, to - level);
      back.lineStyle(2, hex(inks.line));
      dashed(back, left + 2, left + width - 2, to, 7, 5);
    }
  }

  private drawLines(frame: Frame, snap: (y: number) => number): void {
    const { back, front, inks, picture } = this;
    const { inner } = picture.tank;
    const right = inner.left + inner.width;
    if (frame.ghost !== null) {
      back.lineStyle(2, hex(inks.muted));
      for (const { left, width } of frame.open) {
        dashed(back, left, left + width, snap(frame.ghost), 3, 7);
      }
    }
    const left = picture.basin ? picture.basin.box.left : inner.left;
    const value = snap(frame.value);
    if (inks.dark) {
      back.lineStyle(6.5, hex(inks.casing)).lineBetween(left, value, right, value);
    }
    back.lineStyle(2.5, hex(inks.value));
    dashed(back, left, right, value, 2.5, 7);
    const flag = flagHeight(picture, value);
    if (flag < value) {
      const x = right + picture.tank.wall + 2;
      back.lineStyle(4, hex(inks.value)).lineBetween(x, flag, x, value);
    }
    if (picture.redLine !== null) {
      const y = snap(frame.level + picture.redLine);
      for (const { left, width } of frame.open) {
        front.fillStyle(hex(inks.casing)).fillRect(left, y - 4, width, 8);
        front.fillStyle(hex(inks.danger)).fillRect(left, y - 2, width, 4);
      }
    }
    if (frame.bracket) {
      const last = frame.open.at(-1)!;
      const x = last.left + last.width - 14;
      const { from, to } = frame.bracket;
      for (const [thick, ink] of [
        [7, inks.casing],
        [3.5, inks.line],
      ] as const) {
        front.lineStyle(thick, hex(ink));
        front.lineBetween(x - 8, snap(from), x + 2, snap(from));
        front.lineBetween(x, snap(from), x, snap(to));
        front.lineBetween(x - 8, snap(to), x + 2, snap(to));
      }
    }
  }

  private drawSurface(frame: Frame, level: number): void {
    const { front, inks, picture } = this;
    const thick = Math.min(picture.wide ? 14 : 8, this.bottom() - level);
    const swell = (picture.wide ? 1.5 : 1) * (1 + 2.4 * frame.ripple);
    for (const stretch of frame.open) {
      const line = crests(stretch, level + 1, swell);
      const ends = [
        { x: stretch.left + stretch.width, y: level + thick },
        { x: stretch.left, y: level + thick },
      ];
      front
        .fillStyle(hex(inks.foam), 0.7)
        .fillPoints([...line, ...ends] as Phaser.Math.Vector2[], true);
      front.lineStyle(1.6, hex(inks.dark ? inks.foam : inks.line));
      front.strokePoints(line as Phaser.Math.Vector2[], false);
    }
    if (frame.crest) this.drawCrest(frame.crest, level);
  }

  /** The wave of a forced sale: a crest that curls the way it runs. */
  private drawCrest({ x, height: h, heading }: NonNullable<Frame['crest']>, level: number): void {
    if (h < 2) return;
    const { front, inks } = this;
    const { left, width } = this.picture.tank.inner;
    const at = (dx: number, dy: number) => ({
      x: Math.min(Math.max(x + heading * dx * h, left + 2), left + width - 2), // never over a wall
      y: level - dy * h,
    });
    const points: { x: number; y: number }[] = [];
    for (let t = 0; t <= 1; t += 0.05) points.push(at(1.9 * (t - 1), t * t * (3 - 2 * t)));
    for (let t = 0; t <= 1; t += 0.1) {
      const angle = (0.9 * t - 0.5) * Math.PI;
      points.push(at(Math.cos(angle) * 0.42, 0.6 - Math.sin(angle) * 0.4));
    }
    points.push(at(0.1, 0.25), at(0.5, 0));
    front.fillStyle(hex(inks.foam)).fillPoints(points as Phaser.Math.Vector2[], true);
    front.lineStyle(2.5, hex(inks.line)).strokePoints(points as Phaser.Math.Vector2[], false);
    front.lineStyle(3, hex(inks.deep));
    for (const [from, to] of [
      [at(-0.5, 0.55), at(-0.05, 0.08)],
      [at(-0.2, 0.7), at(0.18, 0.2)],
    ] as const) {
      front.lineBetween(from.x, from.y, to.x, to.y);
    }
    front.fillStyle(hex(inks.card)).lineStyle(2, hex(inks.line));
    for (const [dx, dy, r] of FOAM) {
      const drop = at(dx, dy);
      front.fillCircle(drop.x, drop.y, r * h);
      front.strokeCircle(drop.x, drop.y, r * h);
    }
  }

  destroy(): void {
    this.back.destroy();
    this.front.destroy();
  }
}
