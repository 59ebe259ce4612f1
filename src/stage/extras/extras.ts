import { type Frame } from '../../picture/types.ts';
import { type Desk } from '../desk.ts';
import { type Extra, type ExtraMaker } from '../extra.ts';
import { ReportBoard } from './board.ts';
import { QuayGate } from './gate.ts';
import { Hands } from './hands.ts';
import { OverhangBand } from './overhang.ts';
import { SiblingTanks } from './siblings.ts';
import { type ExtraWords } from './words.ts';

export type { ExtraWords } from './words.ts';

interface Part {
  draw(frame: Frame): void;
  destroy?(): void;
}

/** Everything a picture has besides the pool. */
export function extrasWith(words: ExtraWords): ExtraMaker {
  return (desk: Desk): Extra => {
    const { extras } = desk.picture;
    const parts: Part[] = [];
    if (extras?.overhang) parts.push(new OverhangBand(desk, extras.overhang, words));
    if (extras?.siblings) parts.push(new SiblingTanks(desk, extras.siblings, words));
    if (extras?.board) parts.push(new ReportBoard(desk, extras.board, words));
    if (extras?.gate) parts.push(new QuayGate(desk, extras.gate, words), new Hands(desk, words));
    return {
      draw(frame) {
        for (const part of parts) part.draw(frame);
      },
      destroy() {
        for (const part of parts) part.destroy?.();
        desk.clear();
      },
    };
  };
}
