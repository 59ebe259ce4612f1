import { type Origin } from '../study/origin.ts';
import { hrefOf } from './routes.ts';

export { notesOf, type Origin, recordsOf, resultFile, withOrigin } from '../study/origin.ts';
export { withNotes } from '../study/png.ts';

/** What made the figures of one finished game: its replay. */
export function originOfReplay(code: string, seed: number): Origin {
  return {
    command: `simulate '${hrefOf({ page: 'replay', code })}'`,
    href: hrefOf({ page: 'debrief', code }),
    seed,
  };
}
