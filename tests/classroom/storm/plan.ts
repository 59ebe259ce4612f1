import { type SessionRecord } from '../../../src/store/classroom/links.ts';
import { type StudentView } from '../../../src/store/classroom/types.ts';

/** What one crowd does: some classes, every student of which is a link of the game's own. */
export interface CrowdPlan {
  base: string; // address of the pages, through the proxy
  port: number; // of the proxy
  seed: number;
  lessons: number[]; // numbers of its classes
  students: number; // in each, those who come late included
  late: number; // of them, who join while the first game is played
  rounds: number; // of a game
  timer: number; // seconds a round is open
  reveal: number; // seconds an outcome stands where nobody leads on
  think: number; // ms a student thinks at most
  idle: number; // share of rounds in which somebody lets the time run out
  lines: number; // that a part of the phones goes through, and that are cut
}

/** What the test says to a crowd: cut or stall a line, or end each class after its game. */
export type ToCrowd = { cut: number } | { stall: number } | { finish: true };

/** What a crowd says: all are in their seats; or all is over. */
export type FromCrowd = { open: true } | { done: CrowdReport };

/** A student's own account of a class. Decisions are `turn hold`. */
export interface PupilReport {
  player: number;
  acknowledged: string[];
  learned: string[]; // the acknowledgement was lost, and the history said that the choice was played
  refused: string[]; // with the refusal's code after it
  waits: number[]; // ms from choosing to the acknowledgement
  resent: number; // acknowledged on a later line than they were first sent on
  again: number; // asks after a server that could not store
  away: number[]; // ms from each loss of the line until it was open again
  last: StudentView;
}

export interface LessonReport {
  lesson: number;
  pupils: PupilReport[];
  record: SessionRecord; // as the teacher takes it away
}

export interface CrowdReport {
  lessons: LessonReport[];
  busy: number; // share of the time its event loop worked
  delay: number; // ms its event loop was late at most
}

/** A number from 0 up to 1 that follows from its keys alone. */
export function draw(...keys: number[]): number {
  let hash = 0x811c9dc5;
  for (const key of keys) {
    hash = Math.imul(hash ^ key, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return (hash >>> 0) / 2 ** 32;
}
