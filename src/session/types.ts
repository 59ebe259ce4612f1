import { type Game, type Pledge } from '../game/types.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { type Language, type Scenario } from '../scenario/types.ts';
import { type Answered } from './answered.ts';
import { type SessionSettings } from './settings.ts';

/** A made-up name, by its key in `names`; several players may bear it, told apart by `twin` ≥ 2. */
export interface MadeName {
  key: string;
  twin: number; // 1 for the first to bear it
}

/** What a player is called: made up, own text (shown as text, never as markup), or by number alone. */
export type Name = { made: MadeName } | { own: string } | { number: number };

export interface Player {
  id: number; // from 1, in the order of joining; never given twice
  name: Name;
  language: Language; // the player's own: a made-up name is in it
  role: Role | null; // marked by the teacher; null: as it comes
  removed: boolean; // by the teacher; a bot plays the seat
  handed: boolean; // the teacher gave the seat to a bot
}

/** Who made a decision that was played. */
export type By = 'self' | 'repeat' | 'hold' | 'bot';

/** One pool: the students in it and the game they play. */
export interface Group {
  treatment: number; // index into the settings' treatments
  scenario: Scenario; // for this many seats, with its own seed
  seats: Record<Role, (number | null)[]>; // player of each seat; null: a bot
  game: Game; // with partners drawn each round: the round in play, or the last one
  by: Record<Role, By[]>[]; // per round played
  seen: Record<Role, (number | null)[]>[]; // per round played: ms from its opening to the decision that was played
}

/** One game that the class plays, in one or more pools at the same time. */
export interface ClassGame {
  number: number; // from 1
  settings: SessionSettings; // as they were when it began
  seed: number;
  rounds: number; // the longest of the treatments' rounds
  closed: number; // rounds closed so far
  groups: Group[]; // with partners drawn each round: of the round in play, or the last one
  before: Group[][]; // with partners drawn each round: the groups of each round before; else empty
  present: number; // players when it started: higher ones came late
  watching: number[]; // players without a seat, those included who were removed before it began
  predictions: Answered<number>; // predicted share of holders who hold in round 1, 0–1
  decisions: Answered<{ hold: boolean; at: number }>; // of the open round; may be changed
  pledges: Answered<Pledge>; // of the open round
  votes: Answered<boolean>; // while voting
  endedEarly: boolean; // by the teacher
}

/**
 * Where a class is. `lobby`: before a game and between games; `predicting`, `voting`, `choosing`: answers
 * are awaited; `revealed`: the outcome of a round stands; `over`: a game has ended; `closed`: the session has.
 */
export type Phase = 'lobby' | 'predicting' | 'voting' | 'choosing' | 'revealed' | 'over' | 'closed';

/** What is left of the phase's time. Times are ms since 1970 on the server's clock. */
export interface Clock {
  left: number | null; // ms at `since`; null: no limit
  since: number;
  paused: boolean; // then `left` stands still
}

/** A class at one point of its journal. */
export interface Session {
  settings: SessionSettings;
  seed: number; // of all chance of the session: partners, roles, games
  openedAt: number; // ms since 1970
  phase: Phase;
  phaseAt: number; // when the phase began
  clock: Clock;
  players: Player[];
  game: ClassGame | null; // in play, or the last one while `over`, `lobby` or `closed`
  past: ClassGame[]; // games before that one
  turn: number; // grows with every phase: names the phase an intent is meant for
  rewound: { game: number; closed: number } | null; // rounds closed when it was last put back; null: never
}

/** What a student does. `turn` is the one it was meant for: what comes too late is refused, not moved on. */
export type StudentIntent =
  | { type: 'predict'; player: number; turn: number; share: number }
  | { type: 'pledge'; player: number; turn: number; pledge: Pledge }
  | { type: 'vote'; player: number; turn: number; agree: boolean }
  | { type: 'decide'; player: number; turn: number; hold: boolean } // may be changed until the round ends
  | { type: 'speak'; player: number; language: Language };

/** What the teacher does. */
export type TeacherIntent =
  | { type: 'start'; seed: number } // the next game, from lobby or over; the question comes first if set
  | { type: 'end-phase'; turn: number } // predicting, voting or choosing: with what has come in
  | { type: 'next'; turn: number } // from revealed to the next round
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'extend'; ms: number } // more time
  | { type: 'end-game' } // after the last closed round
  | { type: 'close' } // the session
  | { type: 'change'; settings: SessionSettings } // between games
  | { type: 'remove'; player: number }
  | { type: 'restore'; player: number }
  | { type: 'rename'; player: number; name: string }
  | { type: 'hand'; player: number; to: 'bot' | 'player' }
  | { type: 'mark'; player: number; role: Role | null }; // for roles chosen

/** A copy of the journal was put back: what the class did after the copy was made is gone. */
export type RewindIntent = { type: 'rewind' };

/** What somebody, or the clock, did to a class. `open` is the first of a journal, and only there. */
export type Intent =
  | { type: 'open'; settings: SessionSettings; seed: number }
  | { type: 'join'; name: { key: string } | { own: string } | null; language: Language }
  | StudentIntent
  | TeacherIntent
  | RewindIntent;

/** One line of a journal. */
export interface Entry {
  at: number; // ms since 1970 on the server's clock
  intent: Intent;
}

/** Where a player sits in the game in play; null: nowhere. */
export interface Place {
  group: number; // index into the game's groups
  seat: Seat;
}
