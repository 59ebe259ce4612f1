import type Phaser from 'phaser';
import { type Picture } from '../picture/types.ts';
import { type Desk, OVER } from './desk.ts';
import { bubble, namesBays, plate } from './flags.ts';

/** A stretch of the picture that a sign covers; `y` is its lower edge. */
interface Taken {
  left: number;
  right: number;
  y: number;
}

/** What is only said between two rounds: my bucket, you, and what was announced. */
export function placeSayings(desk: Desk): Phaser.GameObjects.Image[] {
  const you = placeYou(desk);
  const speeches = placeSpeeches(desk, you ? [you.taken] : []);
  return [...placeBucket(desk), ...speeches, ...(you ? [you.image] : [])];
}

function placeBucket(desk: Desk): Phaser.GameObjects.Image[] {
  const { bucket, rest, wide, tank, redLine } = desk.picture;
  if (bucket === null) return [];
  const { inks } = desk.on;
  const label = plate(desk.words.bucket, inks, desk.words.font, {
    size: wide ? 17 : 14,
    most: Math.max(110, bucket.width - 60),
    icon: 'bucket',
  });
  const bottom = tank.inner.top + tank.inner.height;
  const below =
    rest.level +
    Math.max(bucket.height, redLine ?? 0) +
    label.height / 2 +
    (wide ? 14 : redLine === null ? 12 : 40);
  const y = Math.min(below, bottom - label.height / 2 - (namesBays(desk.picture) ? 38 : 3));
  const x = bucket.left + Math.max(bucket.width - label.width / 2 - 14, bucket.width / 2);
  return [desk.put(label, wide ? x : bucket.left + bucket.width / 2, y)];
}

/** "You" over the pennant. */
function placeYou(desk: Desk): { image: Phaser.GameObjects.Image; taken: Taken } | null {
  const { picture, words } = desk;
  const label = desk.plate(words.you, picture.wide ? 16 : 12, 80);
  const spot = spotOfYou(picture, label.height);
  if (spot === null) return null;
  const x = within(picture, spot.x, label.width);
  const { y } = spot;
  const taken = { left: x - label.width / 2, right: x + label.width / 2, y: y + label.height / 2 };
  return { image: desk.put(label, x, y), taken };
}

function spotOfYou(picture: Picture, height: number): { x: number; y: number } | null {
  const i = picture.figures.findIndex((figure) => figure.you);
  if (i >= 0) {
    const figure = picture.rest.figures[i]!;
    return { x: figure.x, y: figure.y - 112 * figure.scale - height * 0.3 };
  }
  const bay = picture.bays.find((one) => one.you);
  if (!bay) return null;
  const middle = bay.board.left + bay.board.width / 2;
  return { x: middle - (picture.wide ? 52 : 26), y: bay.board.top - 62 * bay.scale };
}

function within({ extent }: Picture, x: number, width: number): number {
  return Math.max(4 + width / 2, Math.min(x, extent.width - 4 - width / 2));
}

/** What is said where my hand slips, over my float. */
export function placeSlip(desk: Desk): Phaser.GameObjects.Image | null {
  const { picture, words } = desk;
  const label = desk.plate(words.slip, picture.wide ? 18 : 14, 260);
  const i = picture.figures.findIndex((figure) => figure.you);
  const spot = spotOfYou(picture, label.height);
  if (spot === null) return null;
  const float = picture.rest.floats[i];
  const x = within(picture, float?.x ?? spot.x, label.width);
  const y = float ? float.y - 150 * float.scale : spot.y;
  return desk.put(label, x, Math.max(y, label.height), OVER + 3).setVisible(false);
}

function placeSpeeches(desk: Desk, before: readonly Taken[]): Phaser.GameObjects.Image[] {
  const { picture, words, on } = desk;
  const images: Phaser.GameObjects.Image[] = [];
  const taken = [...before];
  const speakers = picture.speeches.map(({ role, index, pledge }) => {
    if (role === 'holder') {
      const { x, y, scale } = picture.rest.figures[index]!;
      return { x, y: y - 88 * scale, role, pledge };
    }
    const { board, scale } = picture.bays[index]!;
    return { x: board.left + board.width / 2, y: board.top - 78 * scale, role, pledge };
  });
  for (const { x, y, role, pledge } of speakers.sort((a, b) => a.x - b.x)) {
    const label = bubble(words.speech(role, pledge), on.inks, words.font, picture.wide);
    const left = Math.max(4, Math.min(x - label.width / 2, picture.extent.width - label.width - 4));
    const spot = { left, right: left + label.width, y };
    // A lane that would reach over the upper edge lies at the edge.
    const lanes = (picture.wide ? [0, 1, 2] : [0, 1]).map((lane) =>
      Math.max(label.height, y - lane * label.height),
    );
    const free = lanes.find((lane) =>
      taken.every(
        (t) => t.right < left || t.left > spot.right || Math.abs(t.y - lane) >= label.height,
      ),
    );
    if (free === undefined) continue;
    spot.y = free;
    taken.push(spot);
    images.push(desk.put(label, left + label.width / 2, spot.y, OVER + 1));
  }
  return images;
}
