import { type Pledge } from '../../game/types.ts';
import { type Result } from '../../model/result.ts';
import { type Role } from '../../model/seat.ts';
import { type Language } from '../../scenario/types.ts';
import { type NameRule, type SessionSettings } from '../../session/settings.ts';
import { type Entry, type Phase } from '../../session/types.ts';
import {
  type RoomView,
  type StudentView,
  type TeacherView,
  type WallView,
} from '../../view/class/types.ts';

/** Raised when a message changes its meaning. A page says its own when it connects (`Hello`). */
export const PROTOCOL = 1;

/** Given by a server that holds classes, beside the pages: `{"protocol":1}`. A folder of files has none. */
export const SERVED_PATH = 'class.json';

/** What a page says when it connects: the `auth` of its socket. */
export interface Hello {
  protocol: number;
}

/** The answer to every message: what it asked for, or why not. */
export type Ack<T> = Result<T>;

/** What a session is set up with: treatments as scenario codes (the part after `#/s/`). */
export type SettingsMessage = Omit<SessionSettings, 'treatments'> & { treatments: string[] };

/** Keys of a session for who created it; secrets are told once and stored hashed. */
export interface Keys {
  id: string; // public
  code: string; // for students, no secret
  teacher: string; // ≥ 128 bits
  wall: string; // ≥ 128 bits: may look, nothing else
}

/** What a phone learns of a class before it takes a seat. */
export interface Peeked {
  id: string;
  code: string;
  names: { rule: NameRule; suggestions: string[] }; // up to three keys that are free
  players: number;
  phase: Phase;
  full: boolean;
}

/** A seat of one's own. */
export interface Joined {
  id: string;
  player: number;
  secret: string;
}

/** Messages of a phone. Each is acknowledged; `decide` only after it is in the journal on disk. */
export interface StudentMessages {
  peek: { ask: { code: string }; answer: Peeked };
  join: {
    ask: {
      code: string;
      name: { key: string } | { own: string } | null;
      language: Language;
      ticket: string;
    };
    answer: Joined; // the same for the same ticket, so that a join sent twice takes one seat
  };
  attach: {
    ask: {
      id: string;
      player: number;
      secret: string;
      have: { game: number; rounds: number } | null; // closed rounds the phone knows; null: none
    };
    answer: StudentView;
  };
  predict: { ask: { turn: number; share: number }; answer: null };
  pledge: { ask: { turn: number; pledge: Pledge }; answer: null };
  vote: { ask: { turn: number; agree: boolean }; answer: null };
  decide: { ask: { turn: number; hold: boolean }; answer: null };
  speak: { ask: { language: Language }; answer: null };
}

/** Messages of a teacher's and a projector's page. */
export interface TeacherMessages {
  create: { ask: { settings: SettingsMessage }; answer: Keys };
  lead: { ask: { id: string; secret: string }; answer: TeacherAttached };
  watch: { ask: { id: string; secret: string }; answer: WallAttached };
  start: { ask: Record<string, never>; answer: null };
  endPhase: { ask: { turn: number }; answer: null };
  next: { ask: { turn: number }; answer: null };
  pause: { ask: Record<string, never>; answer: null };
  resume: { ask: Record<string, never>; answer: null };
  extend: { ask: { seconds: number }; answer: null };
  endGame: { ask: Record<string, never>; answer: null };
  close: { ask: Record<string, never>; answer: null };
  change: { ask: { settings: SettingsMessage }; answer: null };
  remove: { ask: { player: number }; answer: null };
  restore: { ask: { player: number }; answer: null };
  rename: { ask: { player: number; name: string }; answer: null };
  hand: { ask: { player: number; to: 'bot' | 'player' }; answer: null };
  mark: { ask: { player: number; role: Role | null }; answer: null };
  record: { ask: Record<string, never>; answer: SessionRecord };
  delete: { ask: Record<string, never>; answer: null };
}

export interface TeacherAttached {
  view: TeacherView;
  code: string;
  wall: string; // secret of the link that can only look, made anew when it is lost
  addresses: string[]; // for phones: `PUBLIC_URL`, else this machine's in the local network; the likeliest first
}

export interface WallAttached {
  view: WallView;
  code: string;
  addresses: string[];
}

/** A whole session: its debrief, tables and replays are computed from this. */
export interface SessionRecord {
  v: 1;
  id: string;
  code: string;
  journal: Entry[];
}

/** What the server says unasked. */
export interface ServerMessages {
  student: StudentView;
  teacher: TeacherView;
  wall: WallView;
  room: RoomView; // to all of a session, at most once a second: how many have answered, what time is left
  bye: { within: number }; // this process goes: come again, to another, at any time within so many ms
  gone: { code: string }; // this seat or session is no more here: `class.removed`, `class.elsewhere`, `class.deleted`
}

/** Limits of what is sent, bytes and messages. Beyond them: `class.too-large`, `class.too-many`. */
export const LIMITS = {
  student: 1_024, // bytes of a phone's message
  teacher: 65_536,
  burst: 40, // messages at once
  perSecond: 8, // messages of one connection in the long run
  name: 24, // characters of an own name
  sentName: 200, // UTF-16 units of a name as it is sent, before it is tidied
  code: 30_000, // characters of a scenario's code
} as const;
