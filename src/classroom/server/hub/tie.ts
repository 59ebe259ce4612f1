import { type Socket } from 'socket.io';
import { type Bucket } from './limits.ts';
import { type Room } from './room.ts';

/** What a page may do: nothing before it has proved itself. */
export type Part = { as: 'student'; player: number } | { as: 'teacher' } | { as: 'wall' };

/** One connection of a page. */
export interface Tie {
  socket: Socket;
  address: string; // of the phone, behind a proxy as the proxy tells it
  bucket: Bucket; // of its messages
  refused: number; // messages beyond the limits
  failed: number; // wrong codes and secrets
  room: Room | null;
  part: Part | null;
  have: { game: number; rounds: number } | null; // closed rounds the phone knows
}
