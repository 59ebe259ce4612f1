import { type Look } from '../look.ts';
import { type Mark } from '../marks.ts';

/**
 * How a person of the arena looks. They stand on a log in pairs, the right hand next to the other: the
 * near hand chooses, the far hand keeps the prop by which one knows them.
 */
export interface ArenaLook extends Look {
  far?: string; // the far arm while the near hand chooses; the left of `arms` when left out
  carried?: readonly Mark[]; // in the far hand meanwhile; `prop` when left out
  hidden?: true; // the far arm lies behind the body
  grounded?: true; // the prop stands on the ground: one hardly leans with it
  upended?: true; // stands on the head
}
