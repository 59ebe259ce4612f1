import type Phaser from 'phaser';
import { type Frame, type Picture } from '../picture/types.ts';
import { type Canvases } from './cast.ts';
import { Desk, OVER } from './desk.ts';
import { Dominoes } from './dominoes.ts';
import { flagHeight, priceTag, valueFlag } from './flags.ts';
import { type GaugeMark, placeBays, placeBreaks, placeMarks, placeNotes } from './notes.ts';
import { placeSayings, placeSlip } from './sayings.ts';
import { scaleEdge } from './tank.ts';
import { Tag } from './textures.ts';
import { fitted, type Words } from './words.ts';

const LEAST_APART = 23; // tags on a phone

/** Tags, flags, plates and bubbles: every word that is not painted on the ground. */
export class Signs {
  private readonly desk: Desk;
  private readonly price: Tag;
  private readonly value: Tag;
  private readonly wave: Tag;
  private readonly ashore: Tag;
  private readonly slip: Phaser.GameObjects.Image | null;
  private readonly marks: GaugeMark[];
  private readonly bays: Phaser.GameObjects.Image[][];
  private readonly choosing: Phaser.GameObjects.Image[];
  private readonly dominoes: Dominoes;
  private readonly names: {
    price: Phaser.GameObjects.Image;
    value: Phaser.GameObjects.Image;
  } | null;

  constructor(on: Canvases, picture: Picture, words: Words) {
    const desk = new Desk(on, picture, words);
    this.desk = desk;
    const { wide } = picture;
    const tag = (width: number, height: number, x: number, y: number) =>
      new Tag(on.scene, on.textures, on.density, { width, height, anchor: { x, y } }, OVER + 2);
    this.price = tag(130, 44, 128, 22);
    this.value = wide ? tag(280, 44, 4, 22) : tag(130, 44, 128, 22);
    this.wave = tag(420, 60, 210, 30);
    this.ashore = tag(250, 40, 125, 20);
    this.slip = placeSlip(desk);
    this.names = wide
      ? null
      : {
          price: desk.put(desk.text(words.priceName, 13, on.inks.text), 0, 0),
          value: desk.put(desk.text(words.valueName, 13, on.inks.value), 0, 0),
        };
    this.marks = placeMarks(desk);
    placeBreaks(desk);
    this.bays = placeBays(desk);
    this.choosing = [...placeNotes(desk), ...placeSayings(desk)];
    this.dominoes = new Dominoes(desk);
  }

  draw(frame: Frame, choosing: boolean): void {
    const { on, picture, words } = this.desk;
    for (const image of this.choosing) image.setVisible(choosing);
    for (const [g, signs] of this.bays.entries()) {
      for (const image of signs) image.setVisible(frame.blind[g]! < 0.5); // a shut bay adds no depth
    }
    this.price.show(words.price(frame.logPrice), (text) =>
      priceTag(text, on.inks, words.font, picture.wide),
    );
    this.value.show(words.value(frame.logValue), (text) =>
      valueFlag(text, on.inks, words.font, picture.wide),
    );
    this.placeTags(frame);
    this.dominoes.draw(frame.dominoes);
    this.drawAshore(frame);
    this.drawWave(frame);
    this.slip?.setVisible(frame.slip);
  }

  private drawAshore(frame: Frame): void {
    const { on, picture, words } = this.desk;
    const { left, top, width } = picture.quay.box;
    const type = { size: picture.wide ? 16 : 13, weight: 500, colour: '', family: words.font };
    const count = frame.figures.reduce(
      (sum, figure, i) => sum + (figure.ashore === 1 ? picture.figures[i]!.seats.length : 0),
      0,
    );
    this.ashore.image.setVisible(count > 0);
    const size = fitted(words.ashore(count), type, width - 8, 10).size;
    this.ashore.show(words.ashore(count), (text) => {
      const label = this.desk.text(text, size, on.inks.text, 500);
      return { ...label, anchor: { x: label.width / 2, y: label.anchor.y } };
    });
    this.ashore.image.setPosition(left + (width - 4) / 2, top + (picture.wide ? 57 : 34));
  }

  private drawWave({ wave }: Frame): void {
    const { picture, words } = this.desk;
    this.wave.image.setVisible(wave !== null);
    if (wave === null) return;
    const { wide, tank } = picture;
    this.wave.show(words.wave(wave.number, wave.more), (text) =>
      this.desk.plate(text, wide ? 18 : 14, wide ? 380 : 240),
    );
    const { left, top, width, height } = tank.inner;
    this.wave.image.setPosition(left + width / 2, top + height - (wide ? 70 : 18));
  }

  private placeTags(frame: Frame): void {
    const { picture } = this.desk;
    const { inner, wall } = picture.tank;
    const { tube } = picture.gauge;
    if (tube) {
      this.hideMarks([frame.level], 26);
      this.price.image.setPosition(tube.left, frame.level);
      this.value.image.setPosition(
        inner.left + inner.width + wall,
        flagHeight(picture, frame.value),
      );
      return;
    }
    const x = scaleEdge(picture);
    const lap = LEAST_APART - Math.abs(frame.level - frame.value);
    const above = frame.value < frame.level;
    const push = Math.max(0, lap / 2) * (above ? 1 : -1);
    const [price, value] = [frame.level + push, frame.value - push];
    const outward = above ? 20 : -20;
    this.hideMarks([price, price + outward, value, value - outward], 22);
    this.price.image.setPosition(x, price);
    this.value.image.setPosition(x, value);
    this.names?.price.setPosition(6, price + outward);
    this.names?.value.setPosition(6, value - outward);
  }

  /** No price on the gauge is written where a tag or its name stands. */
  private hideMarks(taken: readonly number[], room: number): void {
    for (const { image, y } of this.marks) {
      image.setVisible(taken.every((at) => Math.abs(at - y) > room));
    }
  }

  destroy(): void {
    this.desk.clear();
    for (const tag of [this.price, this.value, this.wave, this.ashore]) tag.image.destroy();
  }
}
