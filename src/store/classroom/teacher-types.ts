import { type Refusal, type Result } from '../../model/result.ts';
import { type Role } from '../../model/seat.ts';
import { type SessionSettings } from '../../session/settings.ts';
import { type TeacherView, type WallView } from '../../view/class/types.ts';
import { type Line, type OwnSession, type SessionRecord } from './links.ts';

/**
 * How a page that looks at a session stands. `no-key`: this device has no secret for it; `wrong-key`: the server
 * does not take it; `unknown`: no such session; `deleted`: it is no more; `unserved`: no server holds classes
 * where this page came from.
 */
export type Standing =
  | 'connecting'
  | 'open'
  | 'no-key'
  | 'wrong-key'
  | 'unknown'
  | 'deleted'
  | 'unserved'
  | 'newer-server' // reload the page
  | 'older-server';

/** Everything a teacher can have done, by name. */
export type Command =
  | 'start'
  | 'end-phase'
  | 'next'
  | 'pause'
  | 'resume'
  | 'extend'
  | 'end-game'
  | 'end'
  | 'change'
  | 'remove'
  | 'restore'
  | 'rename'
  | 'hand'
  | 'mark'
  | 'record'
  | 'erase';

/** A session as its teacher's page has it. */
export interface TeacherStore {
  id: string;
  standing: Standing;
  line: Line;
  view: TeacherView | null;
  code: string | null;
  addresses: string[]; // for phones; the likeliest first
  address: string | null; // the one that was picked, else the likeliest
  wall: string | null; // secret of the link that can only look
  secondsLeft: number | null; // of the phase, counted down here; null: no limit
  running: Command | null; // sent, not answered
  refused: { command: Command; refusal: Refusal } | null; // the last command, where it was not done
  pick(address: string): void;
  start(): void;
  endPhase(): void;
  next(): void;
  pause(): void;
  resume(): void;
  extend(seconds: number): void;
  endGame(): void;
  end(): void; // the session
  change(settings: SessionSettings): Promise<Result<null>>; // between games
  remove(player: number): void;
  restore(player: number): void;
  rename(player: number, name: string): Promise<Result<null>>;
  hand(player: number, to: 'bot' | 'player'): void;
  mark(player: number, role: Role | null): void;
  record(): Promise<Result<SessionRecord>>;
  erase(): void; // the session and all its data, and its keys here
  dismiss(): void; // the refusal has been read
  wake(): void;
  stop(): void;
}

/** The projector's page. */
export interface WallStore {
  id: string;
  standing: Standing;
  line: Line;
  view: WallView | null;
  code: string | null;
  addresses: string[];
  secondsLeft: number | null;
  wake(): void;
  stop(): void;
}

/** A class before it is opened: settings with their defaults and what was last set on this device. */
export interface DraftStore {
  settings: SessionSettings; // `treatments` has at least one
  creating: boolean;
  refusal: Refusal | null;
  change(part: Partial<SessionSettings>): void;
  /** Opens the session; its keys are kept on the device. */
  create(): Promise<Result<OwnSession>>;
  stop(): void;
}
