import type Phaser from 'phaser';
import { type Frame, type Picture } from '../picture/types.ts';
import { draw, rect } from './brush.ts';
import { type Canvases } from './cast.ts';
import { bubble, domino, type Label, namesBays, plate, priceTag, valueFlag } from './flags.ts';
import { breakLine } from './tank.ts';
import { place, Tag } from './textures.ts';
import { fitted, type Words, widthOf } from './words.ts';

const OVER = 80; // above the water and the persons
const LEAST_APART = 23; // tags on a phone

/** Tags, flags, plates and bubbles: every word that is not painted on the ground. */
export class Signs {
  private readonly on: Canvases;
  private readonly picture: Picture;
  private readonly words: Words;
  private readonly price: Tag;
  private readonly value: Tag;
  private readonly images: Phaser.GameObjects.Image[] = [];
  private readonly choosing: Phaser.GameObjects.Image[] = [];
  private readonly marks: { image: Phaser.GameObjects.Image; y: number }[] = [];
  private readonly dominoes: { up: Phaser.GameObjects.Image; down: Phaser.GameObjects.Image }[] = [];
  private readonly taken: { left: number; right: number; y: number }[] = [];
  private readonly ashore: Tag | null;
  private readonly wave: Tag;
  private readonly names: { price: Phaser.GameObjects.Image; value: Phaser.GameObjects.Image } | null;

  constructor(on: Canvases, picture: Picture, words: Words) {
    this.on = on;
    this.picture = picture;
    this.words = words;
    const { wide } = picture;
    const tag = (width: number, height: number, x: number, y: number) =>
      new Tag(on.scene, on.textures, on.density, { width, height, anchor: { x, y } }, OVER + 2);
    this.price = tag(130, 44, 128, 22);
    this.value = wide ? tag(280, 44, 4, 22) : tag(130, 44, 128, 22);
    this.wave = tag(420, 60, 210, 30);
    this.ashore = picture.quay ? tag(250, 40, 125, 20) : null;
    this.names = wide ? null : { price: this.name(words.priceName, on.inks.text), value: this.name(words.valueName, on.inks.value) };
    this.placeMarks();
    this.placeBreaks();
    this.placeBays();
    this.placeBucket();
    this.placeYou();
    this.placeSpeeches();
    this.placeDominoes();
    this.placeNotes();
  }

  private put(label: Label, x: number, y: number, depth = OVER): Phaser.GameObjects.Image {
    const image = place(this.on.scene, this.on.textures, label, this.on.density, depth);
    image.setPosition(x, y);
    this.images.push(image);
    return image;
  }

  private text(text: string, size: number, colour: string, weight = 700): Label {
    const type = { size, weight, colour, family: this.words.font };
    const width = widthOf(text, type) + 4;
    return {
      width,
      height: size * 1.8,
      anchor: { x: 2, y: size * 0.9 },
      paint(ctx) {
        ctx.font = `${weight} ${size}px ${type.family}`;
        ctx.fillStyle = colour;
        ctx.fillText(text, 2, size * 0.9 + size * 0.36);
      },
    };
  }

  private name(text: string, colour: string): Phaser.GameObjects.Image {
    return this.put(this.text(text, 13, colour), 0, 0);
  }

  private plate(text: string, size: number, most: number): Label {
    return plate(text, this.on.inks, this.words.font, { size, most });
  }

  private placeMarks(): void {
    const { gauge, tank, wide } = this.picture;
    const x = (gauge.tube ? gauge.tube.left : tank.inner.left - tank.wall) - 9;
    for (const { y, price } of gauge.marks) {
      const text = this.words.mark(price);
      const type = { size: wide ? 18 : 14, weight: 500, colour: '', family: this.words.font };
      const size = fitted(text, type, x - 4, 11).size;
      const label = this.text(text, size, this.on.inks.text, 500);
      this.marks.push({ image: this.put({ ...label, anchor: { x: label.width, y: label.anchor.y } }, x, y), y });
    }
  }

  private placeBreaks(): void {
    const { tube } = this.picture.gauge;
    if (tube === null) return;
    const { inks } = this.on;
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
    this.put(label, tube.left, tube.top + tube.height - 8);
    if (this.picture.gauge.broken) this.put(label, tube.left, tube.top + tube.height - 24);
  }

  private placeBays(): void {
    const { picture, words } = this;
    if (!namesBays(picture)) return;
    const y = picture.tank.inner.top + picture.tank.inner.height - 21;
    const stretches = [
      ...picture.bays.map((bay, i) => ({ ...bay, text: words.bay(i) })),
      { ...picture.base, text: words.base },
    ];
    for (const { left, width, text } of stretches) {
      if (width < 84) continue;
      const label = this.plate(text, 16, width - 56);
      this.put(label, left + width / 2, y);
      this.put(this.span((width - label.width) / 2 - 12, -1), left + 10, y);
      this.put(this.span((width - label.width) / 2 - 12, 1), left + width - 10, y);
    }
  }

  /** Half of a bracket that shows how far a bay reaches. */
  private span(length: number, side: -1 | 1): Label {
    const { inks } = this.on;
    const long = Math.max(4, length);
    return {
      width: long + 4,
      height: 18,
      anchor: { x: side < 0 ? 2 : long + 2, y: 9 },
      paint(ctx) {
        const end = side < 0 ? 2 : long + 2;
        draw(ctx, `M2,9H${long + 2}M${end},2V16`, { stroke: inks.dark ? inks.line : inks.ink, width: 2 });
      },
    };
  }

  private placeBucket(): void {
    const { bucket, rest, wide, tank, redLine } = this.picture;
    if (bucket === null) return;
    const { inks } = this.on;
    const label = plate(this.words.bucket, inks, this.words.font, {
      size: wide ? 17 : 14,
      most: Math.max(110, bucket.width - 60),
      icon: 'bucket',
    });
    const bottom = tank.inner.top + tank.inner.height;
    const below = rest.level + Math.max(bucket.height, redLine ?? 0) + label.height / 2 + (wide ? 14 : 12);
    const y = Math.min(below, bottom - label.height / 2 - (namesBays(this.picture) ? 38 : 3));
    const x = bucket.left + Math.max(bucket.width - label.width / 2 - 14, bucket.width / 2);
    this.choosing.push(this.put(label, wide ? x : bucket.left + bucket.width / 2, y));
  }

  private putYou(x: number, y: number): void {
    const label = this.plate(this.words.you, this.picture.wide ? 16 : 12, 80);
    this.choosing.push(this.put(label, x, y));
    this.taken.push({ left: x - label.width / 2, right: x + label.width / 2, y: y + label.height / 2 });
  }

  private placeYou(): void {
    const { picture, words } = this;
    const i = picture.figures.findIndex((figure) => figure.you);
    const g = picture.bays.findIndex((bay) => bay.you);
    const size = picture.wide ? 16 : 12;
    if (i >= 0) {
      const { x, y, scale } = picture.rest.figures[i]!;
      const spot = picture.rest.floats[i]!;
      const ashore = picture.rest.figures[i]!.ashore === 1;
      if (ashore && !picture.wide) this.putYou(spot.x, spot.y - 16);
      else this.putYou(x, y - 112 * scale - size * 0.6);
    } else if (g >= 0) {
      const { board, scale } = picture.bays[g]!;
      const label = this.plate(words.you, size, 80);
      const x = board.left + board.width / 2;
      this.put(label, x - (picture.wide ? 44 : 22), board.top - 70 * scale);
    }
  }

  private placeSpeeches(): void {
    const { picture, words, on } = this;
    const taken: { left: number; right: number; y: number }[] = [...this.taken];
    const speakers = picture.speeches.map(({ role, index, pledge }) => {
      if (role === 'holder') {
        const { x, y, scale } = picture.rest.figures[index]!;
        return { x, y: y - 88 * scale, pledge };
      }
      const { board, scale } = picture.bays[index]!;
      return { x: board.left + board.width / 2, y: board.top - 78 * scale, pledge };
    });
    for (const { x, y, pledge } of speakers.sort((a, b) => a.x - b.x)) {
      const label = bubble(words.speech(pledge), on.inks, words.font, picture.wide);
      const left = Math.max(4, Math.min(x - label.width / 2, picture.extent.width - label.width - 4));
      const spot = { left, right: left + label.width, y };
      const free = (picture.wide ? [0, 1, 2] : [0, 1]).find((lane) =>
        taken.every((t) => t.right < left || t.left > spot.right || Math.abs(t.y - (y - lane * label.height)) >= label.height),
      );
      if (free === undefined) continue;
      spot.y = y - free * label.height;
      taken.push(spot);
      this.choosing.push(this.put(label, left + label.width / 2, spot.y, OVER + 1));
    }
  }

  private placeDominoes(): void {
    const { dominoes } = this.picture;
    if (dominoes === null) return;
    const { left, top, pitch, height, count } = dominoes;
    const { inks } = this.on;
    const width = count * pitch + 66;
    const panel: Label = {
      width: width + 8,
      height: height + 54,
      anchor: { x: 2, y: 2 },
      paint(ctx) {
        draw(ctx, rect(6, 6, width, height + 46, 14), { fill: inks.ground });
        draw(ctx, rect(2, 2, width, height + 46, 14), { fill: inks.card, stroke: inks.line, width: 2.5 });
        draw(ctx, `M14,${height + 38}H${width - 10}`, { stroke: inks.line, width: 2.5 });
      },
    };
    this.put(panel, left - 14, top - 34, OVER - 1);
    this.put(this.text(this.words.forced, 16, inks.onCard), left, top - 16);
    for (let i = 0; i < count; i++) {
      const pair = [false, true].map((fallen) =>
        this.put(domino(i + 1, height, fallen, inks, this.words.font), left + (i + 0.6) * pitch, top + height),
      );
      this.dominoes.push({ up: pair[0]!, down: pair[1]! });
    }
  }

  private placeNotes(): void {
    const { picture, words } = this;
    const { inner } = picture.tank;
    const size = picture.wide ? 16 : 13;
    if (words.each !== null) {
      const label = this.plate(words.each, size, inner.width - 20);
      const y = inner.top + inner.height - (namesBays(picture) ? 60 : label.height / 2 + 4);
      this.put(label, inner.left + label.width / 2 + 8, y);
    }
    if (picture.redLine !== null) {
      const label = this.plate(words.redLine, size, inner.width * 0.6);
      const y = picture.rest.level + picture.redLine + label.height / 2 + 10;
      const floor = inner.top + inner.height - (namesBays(picture) ? 54 : 16);
      if (y < floor) this.choosing.push(this.put(label, inner.left + label.width / 2 + 8, y));
    }
  }

  draw(frame: Frame, choosing: boolean): void {
    const { picture, words, on } = this;
    for (const image of this.choosing) image.setVisible(choosing);
    this.price.show(words.price(frame.logPrice), (text) => priceTag(text, on.inks, words.font, picture.wide));
    this.value.show(words.value(frame.logValue), (text) => valueFlag(text, on.inks, words.font, picture.wide));
    this.placeTags(frame);
    for (const [i, { up, down }] of this.dominoes.entries()) {
      const angle = frame.dominoes[i] ?? 0;
      up.setVisible(angle < 20).setAngle(angle);
      down.setVisible(angle >= 20).setAngle(angle);
    }
    if (this.ashore && picture.quay) {
      const count = frame.figures.reduce((sum, f, i) => sum + (f.ashore === 1 ? picture.figures[i]!.seats.length : 0), 0);
      const { box } = picture.quay;
      this.ashore.image.setVisible(count > 0);
      this.ashore.show(words.ashore(count), (text) => {
        const label = this.text(text, 16, on.inks.text, 500);
        return { ...label, anchor: { x: label.width / 2, y: label.anchor.y } };
      });
      this.ashore.image.setPosition(box.left + (box.width - 4) / 2, box.top + 57);
    }
    this.wave.image.setVisible(frame.wave !== null);
    if (frame.wave) {
      this.wave.show(words.wave(frame.wave.number, frame.wave.more), (text) => this.plate(text, picture.wide ? 18 : 14, picture.wide ? 380 : 240));
      const { inner } = picture.tank;
      this.wave.image.setPosition(inner.left + inner.width / 2, inner.top + inner.height - (picture.wide ? 70 : 18));
    }
  }

  private placeTags(frame: Frame): void {
    const { picture } = this;
    const { inner, wall } = picture.tank;
    const { tube } = picture.gauge;
    const near = tube ? [frame.level] : [frame.level, frame.value];
    const room = tube ? 26 : 40;
    for (const { image, y } of this.marks) image.setVisible(near.every((at) => Math.abs(at - y) > room));
    if (tube) {
      this.price.image.setPosition(tube.left, frame.level);
      this.value.image.setPosition(inner.left + inner.width + wall, frame.value);
      return;
    }
    const x = inner.left - wall;
    const lap = LEAST_APART - Math.abs(frame.level - frame.value);
    const push = Math.max(0, lap / 2) * (frame.value < frame.level ? 1 : -1);
    this.price.image.setPosition(x, frame.level + push);
    this.value.image.setPosition(x, frame.value - push);
    const above = frame.value < frame.level;
    this.names?.price.setPosition(6, frame.level + push + (above ? 20 : -20));
    this.names?.value.setPosition(6, frame.value - push + (above ? -20 : 20));
  }

  destroy(): void {
    for (const image of this.images) image.destroy();
    this.price.image.destroy();
    this.value.image.destroy();
    this.wave.image.destroy();
    this.ashore?.image.destroy();
  }
}

