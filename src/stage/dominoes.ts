import type Phaser from 'phaser';
import { draw, rect } from './brush.ts';
import { type Desk, OVER } from './desk.ts';
import { domino, type Label } from './flags.ts';

const FELL = 20; // degrees from which a domino is painted as fallen

/** The row of dominoes: one falls with every holder who is sold out. */
export class Dominoes {
  private readonly pieces: { up: Phaser.GameObjects.Image; down: Phaser.GameObjects.Image }[] = [];

  constructor(desk: Desk) {
    const { dominoes } = desk.picture;
    if (dominoes === null) return;
    const { left, top, pitch, height, count } = dominoes;
    this.placePanel(desk, left, top, count * pitch + 66, height);
    for (let i = 0; i < count; i++) {
      const [up, down] = [false, true].map((fallen) =>
        desk.put(
          domino(i + 1, height, fallen, desk.on.inks, desk.words.font),
          left + (i + 0.6) * pitch,
          top + height,
        ),
      );
      this.pieces.push({ up: up!, down: down! });
    }
  }

  private placePanel(desk: Desk, left: number, top: number, width: number, height: number): void {
    const { inks } = desk.on;
    const panel: Label = {
      width: width + 8,
      height: height + 54,
      anchor: { x: 2, y: 2 },
      paint(ctx) {
        draw(ctx, rect(6, 6, width, height + 46, 14), { fill: inks.ground });
        draw(ctx, rect(2, 2, width, height + 46, 14), {
          fill: inks.card,
          stroke: inks.line,
          width: 2.5,
        });
        draw(ctx, `M14,${height + 38}H${width - 10}`, { stroke: inks.line, width: 2.5 });
      },
    };
    desk.put(panel, left - 14, top - 34, OVER - 1);
    desk.put(desk.text(desk.words.forced, 16, inks.onCard), left, top - 16);
  }

  /** `angles`: degrees from upright. */
  draw(angles: readonly number[]): void {
    for (const [i, { up, down }] of this.pieces.entries()) {
      const angle = angles[i] ?? 0;
      up.setVisible(angle < FELL).setAngle(angle);
      down.setVisible(angle >= FELL).setAngle(angle);
    }
  }
}
