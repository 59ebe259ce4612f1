import type Phaser from 'phaser';
import { draw } from './brush.ts';
import { type Desk } from './desk.ts';
import { type Label, namesBays } from './flags.ts';
import { breakLine, scaleEdge } from './tank.ts';
import { fitted } from './words.ts';

/** A price on the gauge; hidden where a tag stands. */
export interface GaugeMark {
  image: Phaser.GameObjects.Image;
  y: number;
}

/** The prices on the gauge. */
export function placeMarks(desk: Desk): GaugeMark[] {
  const { gauge, wide } = desk.picture;
  const x = scaleEdge(desk.picture) - 9;
  return gauge.marks.map(({ y, price }) => {
    const text = desk.words.mark(price);
    const type = { size: wide ? 18 : 14, weight: 500, colour: '', family: desk.words.font };
    const size = fitted(text, type, x - 4, 11).size;
    const label = desk.text(text, size, desk.on.inks.text, 500);
    const anchor = { x: label.width, y: label.anchor.y };
    return { image: desk.put({ ...label, anchor }, x, y), y };
  });
}

/** The torn edge at the gauge's foot, and a second one when a level lies beyond it. */
export function placeBreaks(desk: Desk): void {
  const { gauge, tank } = desk.picture;
  const bottom = tank.inner.top + tank.inner.height;
  const tube = gauge.tube ?? {
    left: tank.inner.left - tank.wall,
    width: tank.wall,
    top: bottom,
    height: 0,
  };
  const { inks } = desk.on;
  const d = breakLine(8, tube.width, 12);
  const label: Label = {
    width: tube.width + 16,
    height: 26,
    anchor: { x: 8, y: 12 },
    paint(ctx) {
      draw(ctx, d, { stroke: inks.casing, width: 7 });
      draw(ctx, d, { stroke: inks.line, width: 2 });
    },
  };
  if (gauge.tube) desk.put(label, tube.left, tube.top + tube.height - 8);
  if (gauge.broken) desk.put(label, tube.left, tube.top + tube.height - 24);
}

/** What each part of the tank adds to depth, bracketed over its width; one list of signs for each bay. */
export function placeBays(desk: Desk): Phaser.GameObjects.Image[][] {
  const { picture, words } = desk;
  if (!namesBays(picture)) return [];
  const { base, bays, tank } = picture;
  const y = tank.inner.top + tank.inner.height - 21;
  const bracket = (left: number, width: number, text: string) => {
    if (width < 84) return [];
    const label = desk.plate(text, 16, width - 56);
    const length = (width - label.width) / 2 - 12;
    return [
      desk.put(label, left + width / 2, y),
      desk.put(span(desk, length, -1), left + 10, y),
      desk.put(span(desk, length, 1), left + width - 10, y),
    ];
  };
  bracket(base.left, base.width, words.base);
  return bays.map(({ left, width }, i) => bracket(left, width, words.bay(i)));
}

/** Half of a bracket that shows how far a bay reaches. */
function span(desk: Desk, length: number, side: -1 | 1): Label {
  const { inks } = desk.on;
  const long = Math.max(4, length);
  return {
    width: long + 4,
    height: 18,
    anchor: { x: side < 0 ? 2 : long + 2, y: 9 },
    paint(ctx) {
      const end = side < 0 ? 2 : long + 2;
      draw(ctx, `M2,9H${long + 2}M${end},2V16`, {
        stroke: inks.dark ? inks.line : inks.ink,
        width: 2,
      });
    },
  };
}

/** How many a figure stands for, and what the red line means; the latter only between rounds. */
export function placeNotes(desk: Desk): Phaser.GameObjects.Image[] {
  const { picture, words } = desk;
  const { inner } = picture.tank;
  const size = picture.wide ? 16 : 13;
  const whileChoosing: Phaser.GameObjects.Image[] = [];
  if (words.each !== null) {
    const label = desk.plate(words.each, size, inner.width - 20);
    const y = inner.top + inner.height - (namesBays(picture) ? 60 : label.height / 2 + 4);
    desk.put(label, inner.left + label.width / 2 + 8, y);
  }
  if (picture.redLine !== null) {
    const label = desk.plate(words.redLine, size, inner.width * 0.6);
    const y = picture.rest.level + picture.redLine + label.height / 2 + 10;
    const spare = namesBays(picture) ? 54 : picture.bucket ? 46 : 16;
    const floor = inner.top + inner.height - spare;
    if (y < floor && label.width < inner.width)
      whileChoosing.push(desk.put(label, inner.left + label.width / 2 + 8, y));
  }
  return whileChoosing;
}
