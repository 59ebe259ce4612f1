import type Phaser from 'phaser';
import { type Frame } from '../../picture/types.ts';
import { circle, draw, rect } from '../brush.ts';
import { type Desk, OVER } from '../desk.ts';
import { type Label } from '../flags.ts';
import { type Inks } from '../inks.ts';
import { Tag } from '../textures.ts';
import { type ExtraWords } from './words.ts';

/** A ladle in a hand from above; full, it carries what it took. */
function ladle(full: boolean, k: number, inks: Inks): Label {
  return {
    width: 120 * k,
    height: 240 * k,
    anchor: { x: 46 * k, y: 226 * k },
    paint(ctx) {
      ctx.scale(k, k);
      const edge = { stroke: inks.line, width: 3 };
      draw(ctx, 'M72,196L92,40', { stroke: inks.line, width: 11 });
      draw(ctx, 'M72,196L92,40', { stroke: inks.straw, width: 5 });
      if (full) {
        for (const [x, y] of [
          [22, 180],
          [42, 176],
          [32, 164],
        ] as const) {
          draw(ctx, rect(x, y, 22, 18, 4), { fill: inks.reed, stroke: inks.ink, width: 2.4 });
          draw(ctx, `M${x},${y + 9}h22M${x + 11},${y}v18`, { stroke: inks.clay, width: 2 });
        }
      }
      draw(ctx, 'M12,192H78q0,34 -33,34T12,192Z', { fill: inks.clay, ...edge });
      draw(ctx, 'M74,2h44l-8,44h-34z', { fill: inks.dark ? inks.neighbour : '#5A4A40', ...edge });
      draw(ctx, rect(76, 42, 34, 9, 3), { fill: inks.cloud, ...edge });
      draw(ctx, 'M80,50q-6,22 8,26q18,2 18,-14v-12z', {
        fill: '#F4D0A6',
        stroke: inks.ink,
        width: 2.6,
      });
      draw(ctx, 'M84,60h18M85,68h15', { stroke: inks.ink, width: 2 });
    },
  };
}

/** A vote held up: a pale ball with a tick, or a dark one with a cross. */
function ball(agree: boolean, k: number, inks: Inks): Label {
  return {
    width: 28 * k,
    height: 28 * k,
    anchor: { x: 14 * k, y: 14 * k },
    paint(ctx) {
      ctx.scale(k, k);
      draw(ctx, circle(14, 14, 11.5), {
        fill: agree ? '#FFFDF7' : '#2A211C',
        stroke: agree ? '#2A211C' : '#FCF5E6',
        width: 2.4,
      });
      draw(ctx, agree ? 'M8.5,14.5l4,4.5L20,9.5' : 'M9.5,9.5l9,9M18.5,9.5l-9,9', {
        stroke: agree ? '#2A211C' : '#FCF5E6',
        width: 3.4,
      });
      if (inks.dark) draw(ctx, circle(14, 14, 12.8), { stroke: inks.line, width: 1.4 });
    },
  };
}

/** What the coordinator takes, and what holders vote. */
export class Hands {
  private readonly desk: Desk;
  private readonly words: ExtraWords;
  private readonly ladles: { empty: Phaser.GameObjects.Image; full: Phaser.GameObjects.Image }[] =
    [];
  private readonly balls: { agree: Phaser.GameObjects.Image; against: Phaser.GameObjects.Image }[] =
    [];
  private readonly plate: Tag;

  constructor(desk: Desk, words: ExtraWords) {
    this.desk = desk;
    this.words = words;
    const { scene, textures, density } = desk.on;
    const size = { width: 560, height: 54, anchor: { x: 280, y: 27 } };
    this.plate = new Tag(scene, textures, density, size, OVER + 3);
  }

  draw(frame: Frame): void {
    const { extras } = frame;
    if (!extras) return;
    this.drawLadles(extras.ladles);
    this.drawBalls(extras.balls);
    const { wide, tank } = this.desk.picture;
    const { inner } = tank;
    const { votes, seized } = extras;
    this.plate.image.setVisible(votes !== null || seized !== null);
    const text = votes
      ? this.words.votes(votes.agree, votes.against, votes.passed)
      : seized !== null
        ? this.words.seized(seized)
        : '';
    if (text === '') return;
    this.plate.show(text, (said) =>
      this.desk.plate(said, wide ? 20 : 14, wide ? 540 : inner.width + 40),
    );
    const low = inner.top + inner.height - (wide ? 86 : 22);
    const clear = !wide && votes ? inner.top - 32 : low; // on a phone my bucket is told below
    this.plate.image.setPosition(inner.left + inner.width / 2, clear);
  }

  private drawLadles(ladles: NonNullable<Frame['extras']>['ladles']): void {
    const { desk } = this;
    const k = desk.picture.wide ? 0.9 : 0.5;
    while (this.ladles.length < ladles.length) {
      const [empty, full] = [false, true].map((is) =>
        desk.put(ladle(is, k, desk.on.inks), 0, 0, OVER - 4),
      );
      this.ladles.push({ empty: empty!, full: full! });
    }
    for (const [i, { empty, full }] of this.ladles.entries()) {
      const now = ladles[i];
      empty.setVisible(now !== undefined && now.load === 0);
      full.setVisible(now !== undefined && now.load > 0);
      for (const image of [empty, full])
        if (now) image.setPosition(now.x, now.y).setAlpha(now.alpha);
    }
  }

  private drawBalls(balls: NonNullable<Frame['extras']>['balls']): void {
    const { desk } = this;
    const k = desk.picture.wide ? 1 : 0.62;
    while (this.balls.length < balls.length) {
      const [agree, against] = [true, false].map((is) =>
        desk.put(ball(is, k, desk.on.inks), 0, 0, OVER - 3),
      );
      this.balls.push({ agree: agree!, against: against! });
    }
    for (const [i, { agree, against }] of this.balls.entries()) {
      const now = balls[i];
      agree.setVisible(now?.agree === true);
      against.setVisible(now?.agree === false);
      for (const image of [agree, against]) if (now) image.setPosition(now.x, now.y);
    }
  }

  destroy(): void {
    this.plate.image.destroy();
  }
}
