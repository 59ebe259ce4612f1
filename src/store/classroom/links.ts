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
import { type ServerFigures } from '../../view/figures.ts';

/** How the page stands to the server. `slow`: it goes by long polling, since sockets are blocked. */
export interface Line {
  state: 'connecting' | 'open' | 'slow' | 'lost'; // `lost` is tried again without end
  since: number; // ms since 1970 on this device
  turnedAway?: string; // code, while it is lost because the server lets no more in
}

/** What a phone learns of a class before it takes a seat. */
export interface Peek {
  id: string;
  code: string;
  rule: NameRule;
  suggestions: string[]; // keys of free made-up names
  players: number;
  phase: Phase;
  full: boolean;
}

/** A seat of one's own; kept on the device. */
export interface OwnSeat {
  id: string; // of the session
  player: number;
  secret: string;
}

/** A made-up name by its key, own text, or (null) whatever the class gives. */
export type WishedName = { key: string } | { own: string } | null;

/** What a phone says to take a seat. The same ticket never takes a second one. */
export interface Joining {
  code: string;
  name: WishedName;
  language: Language;
  ticket: string; // made and kept on the device
}

/**
 * What every page that is tied to a class has; the means are given where the page is put together.
 * Asks never reject. Refusals are coded: when the server has not answered for ten seconds
 * `class.unreachable`, or why it lets nobody in.
 */
export interface ClassLink<View> {
  line(): Line;
  onLine(listener: (line: Line) => void): () => void;
  onView(listener: (view: View) => void): () => void;
  onRoom(listener: (room: RoomView) => void): () => void;
  /** This seat or session is no more here; or the server speaks another version of the protocol. */
  onGone(listener: (code: string) => void): () => void;
  wake(): void; // try now: the page was shown again, or somebody asked
  close(): void;
}

/**
 * A phone's tie to its class. Answers of a player (`predict` to `speak`) are sent again after every cut and
 * settle only when the server has answered, a newer one of their kind and turn has, or their turn is over
 * (`class.round-closed`). Views hold all rounds of the game so far, whatever was missed.
 */
export interface StudentLink extends ClassLink<StudentView> {
  peek(code: string): Promise<Result<Peek>>;
  join(joining: Joining): Promise<Result<OwnSeat>>;
  attach(seat: OwnSeat): Promise<Result<StudentView>>; // afterwards again by itself, with what was missed
  predict(turn: number, share: number): Promise<Result<null>>;
  pledge(turn: number, pledge: Pledge): Promise<Result<null>>;
  vote(turn: number, agree: boolean): Promise<Result<null>>;
  decide(turn: number, hold: boolean): Promise<Result<null>>;
  speak(language: Language): Promise<Result<null>>;
}

/** Keys of a session, for who created it. */
export interface OwnSession {
  id: string;
  code: string;
  teacher: string; // secret
  wall: string; // secret of the link that can only look
}

/** What a teacher's page is told once it is tied. */
export interface Led {
  view: TeacherView;
  code: string;
  wall: string;
  addresses: string[]; // for phones; the likeliest first
}

/** A whole session as it is taken away: all else is computed from it. */
export interface SessionRecord {
  v: 1;
  id: string;
  code: string;
  journal: Entry[];
}

/** Commands that were cut off before their answer give `class.unreachable`: the next view tells the truth. */
export interface TeacherLink extends ClassLink<TeacherView> {
  create(settings: SessionSettings): Promise<Result<OwnSession>>;
  lead(id: string, secret: string): Promise<Result<Led>>;
  start(): Promise<Result<null>>;
  endPhase(turn: number): Promise<Result<null>>;
  next(turn: number): Promise<Result<null>>;
  pause(): Promise<Result<null>>;
  resume(): Promise<Result<null>>;
  extend(seconds: number): Promise<Result<null>>;
  endGame(): Promise<Result<null>>;
  end(): Promise<Result<null>>; // the session
  change(settings: SessionSettings): Promise<Result<null>>;
  remove(player: number): Promise<Result<null>>;
  restore(player: number): Promise<Result<null>>;
  rename(player: number, name: string): Promise<Result<null>>;
  hand(player: number, to: 'bot' | 'player'): Promise<Result<null>>;
  mark(player: number, role: Role | null): Promise<Result<null>>;
  record(): Promise<Result<SessionRecord>>;
  erase(): Promise<Result<null>>; // the session and all its data
}

/** What the wall is told once it is tied. */
export interface Watched {
  view: WallView;
  code: string;
  addresses: string[];
}

export interface WallLink extends ClassLink<WallView> {
  watch(id: string, secret: string): Promise<Result<Watched>>;
}

/** Opens ties to the server this page came from. A phone's page opens its own. */
export interface Classroom {
  /** Whether this page came from a server that holds classes; a folder of files does not. Rejects without a network. */
  isServed(): Promise<boolean>;
  /**
   * How all processes of the server do, for who knows its secret. Refusals: `admin.wrong-secret`,
   * `admin.too-many`, `admin.off` (it tells nobody), `admin.none` (it is no server), `admin.unreachable`.
   */
  figures(secret: string): Promise<Result<ServerFigures>>;
  openTeacher(): TeacherLink;
  openWall(): WallLink;
}
