import { type Frame } from '../picture/types.ts';
import { type Desk } from './desk.ts';

/** What is drawn besides the pool; fetched only for pictures that have it. */
export interface Extra {
  draw(frame: Frame): void;
  destroy(): void;
}

export type ExtraMaker = (desk: Desk) => Extra;
