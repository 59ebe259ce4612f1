import { type Pledge } from '../../game/types.ts';
import { type Role, type Seat } from '../../model/seat.ts';
import { type Language, type Scenario, type Words } from '../../scenario/types.ts';
import { type NameRule, type RoleRule, type SessionSettings } from '../../session/settings.ts';
import { type Name, type Phase } from '../../session/types.ts';
import { type Gate, type OwnAccount, type SeatView } from '../types.ts';

/** What everybody in the room may know. */
export interface RoomView {
  phase: Phase;
  turn: number; // sent back with every answer
  game: number; // in play or next, from 1
  games: number;
  round: number; // open or just revealed, from 1; 0 before the first
  rounds: number | null; // null: not told
  left: number | null; // ms of the phase's time, when this was sent; null: no limit
  total: number | null; // ms the phase was given
  paused: boolean;
  seats: number; // students who are to answer in this phase; in the lobby: who are in
  answered: number; // of them, who have
}

/** A count of who did what in a role, bots included. */
export interface Held {
  hold: number;
  sell: number;
}

/** One closed round of a student's pool, as its seat may see it. */
export interface StudentRound {
  round: number;
  before: number; // price, dollars
  price: number; // after it
  value: number;
  depth: number;
  holders: Held | null; // null when information is none
  makers: Held | null;
  forced: number; // holders who were sold out
  news: (string | Words)[]; // of the round's events, as the scenario has them
  mine: {
    held: boolean;
    by: 'self' | 'repeat' | 'hold' | 'bot';
    slipped: boolean;
    forced: boolean;
    seized: number; // tokens
    gain: number; // dollars
  };
  sellersGain: number | null; // mean gain of the role's sellers; null for fewer than three, or information none
  holdersGain: number | null; // the same of who held
}

/** The market as a student's seat sees it now. */
export interface SeatPlay {
  seat: Seat;
  price: number;
  value: number;
  gap: number;
  depth: number;
  account: OwnAccount; // while a round is open, with its new tokens
  fresh: number; // of its tokens, those that are new in the open round
  myDrop: number; // log price, of my own sale
  pool: number; // seats of my role in my pool
  bots: number | null; // seats of the pool that bots play, in both roles; null: not told
  belief: number | null;
  gate: Gate | null;
  pledged: Record<Pledge, number> | null; // by all in my role, counted; null: none are given now
  each: string | null; // h or s by seat of my role in the last round, information each only
}

/** Why somebody has no seat. */
export type Without = 'late' | 'remainder' | 'between' | 'not-started';

/**
 * All that one student may know: computed on the server, and nothing hidden is in it (CLASSROOM.md §4).
 * `past` holds the rounds since the one the phone says it has; a phone that comes back gets all it missed.
 */
export interface StudentView {
  room: RoomView;
  you: {
    player: number;
    name: Name;
    state: 'playing' | 'watching' | 'removed' | 'handed';
    without: Without | null; // while watching
  };
  names: NameRule;
  roles: RoleRule;
  title: Words | null; // of the scenario I play, where it has own words
  play: SeatPlay | null; // null without a seat
  past: StudentRound[]; // of this game
  mine: {
    prediction: number | null;
    pledge: Pledge | null;
    vote: boolean | null;
    hold: boolean | null; // decision of the open round
  };
  asks: 'prediction' | 'vote' | 'choice' | null; // what is awaited from me
  mayPledge: boolean;
  end: StudentEnd | null; // once a game is over
}

/** What a student learns when a game is over. */
export interface StudentEnd {
  wealth: number; // mine by the scenario's settlement, dollars; with partners drawn each round: sum of my gains
  start: number; // mine at the opening; with partners drawn each round: 0
  mean: number | null; // of my role in my pool (partners drawn each round: of all in it); null for fewer than three
  rank: number; // 1 is best, in my role and pool
  of: number;
  predicted: number | null; // share I predicted for round 1
  held: number | null; // share that held in round 1 of my pool; null where I had no seat in it
  real: boolean | null; // quality: whether the token was real
  rounds: number; // played
}

/** How a student stands, one letter a player in the order of `roster`. */
export type Mark = 'd' | 't' | 'x' | 'r' | 'b' | 'w'; // answered, thinking, cut off, removed, a bot's, watching

/** One line of the teacher's roster. */
export interface RosterLine {
  player: number;
  name: Name;
  language: Language;
  treatment: number | null;
  group: number | null; // within the session, from 0
  role: Role | null; // in the game in play, else as marked
}

/** What became of one pool's rounds, for the teacher and the wall. */
export interface PoolRound {
  round: number;
  price: number;
  value: number;
  holders: Held | null; // null on the wall while information is none
  makers: Held | null;
  forced: number;
}

/** One pool; with partners drawn each round, all pools of a treatment in one: counts summed, prices their mean. */
export interface PoolView {
  treatment: number;
  group: number; // index into the game's groups
  seats: Record<Role, { all: number; bots: number | null }>; // bots null on the wall: not told
  opening: { price: number; value: number };
  rounds: PoolRound[]; // closed ones
}

/** All the teacher may see while it is played: who has answered, never what before it is revealed. */
export interface TeacherView {
  room: RoomView;
  settings: SessionSettings;
  roster: RosterLine[];
  marks: string; // a `Mark` for each line
  late: number; // who wait for a seat
  pools: PoolView[];
  predictions: number | null; // how many predicted
  canRecord: boolean; // the journal may be had: no game is being played
}

/** What stands on the wall: no name, no secret; figures shuffled unless information is each. */
export interface WallView {
  room: RoomView;
  titles: (Words | null)[]; // by treatment
  pools: PoolView[];
  scenes: WallScene[]; // the first pool of each treatment; none before the first game
  waiting: number; // players in the lobby
}

/** One pool as the stage draws it: a seat view that belongs to nobody. */
export interface WallScene {
  treatment: number;
  scenario: Scenario; // without seed, without who plays how, without events to come; 100 rounds where the end is not told
  view: SeatView; // `you` is holder −1, a seat that does not exist; its account is empty, its own past held
}
