import { type Given } from '../chapters/types.ts';
import { type Memory } from './memory.ts';
import { type Move, readMove } from './saved.ts';

/** How far one chapter has been read, and what was given on the way. */
export interface ChapterProgress {
  at: string; // id of the step one was last at
  done: boolean; // the end was reached once
  given: Record<string, Given>; // by step
  games: Record<string, Move[][]>; // by play step, game by game; the last may be unfinished
}

/** What the device keeps of the story: by chapter id. */
export interface Progress {
  v: 1;
  chapters: Record<string, ChapterProgress>;
}

const NAME = 'story';
const MOST_MOVES = 100;
const MOST_GAMES = 20;
const MOST_STEPS = 100;

export function noProgress(): Progress {
  return { v: 1, chapters: {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSimple(value: unknown): value is number | string {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isGiven(value: unknown): value is Given {
  return isSimple(value) || (isRecord(value) && Object.values(value).every(isSimple));
}

/** Every entry of a record that reads well; null where it is none. */
function readEach<T>(kept: unknown, read: (value: unknown) => T | null): Record<string, T> | null {
  if (!isRecord(kept)) return null;
  const all: Record<string, T> = {};
  for (const [name, value] of Object.entries(kept).slice(0, MOST_STEPS)) {
    const one = read(value);
    if (one !== null) all[name] = one;
  }
  return all;
}

function readGames(kept: unknown): Move[][] | null {
  if (!Array.isArray(kept) || kept.length > MOST_GAMES) return null;
  const games: Move[][] = [];
  for (const moves of kept) {
    if (!Array.isArray(moves) || moves.length > MOST_MOVES) return null;
    const read = moves.map(readMove);
    if (read.some((move) => move === null)) return null;
    games.push(read as Move[]);
  }
  return games;
}

function readChapter(kept: unknown): ChapterProgress | null {
  if (!isRecord(kept) || typeof kept['at'] !== 'string') return null;
  return {
    at: kept['at'],
    done: kept['done'] === true,
    given: readEach(kept['given'], (value) => (isGiven(value) ? value : null)) ?? {},
    games: readEach(kept['games'], readGames) ?? {},
  };
}

/** Progress from whatever was kept; null when it is of another version or no progress at all. */
export function readProgress(kept: unknown): Progress | null {
  if (!isRecord(kept) || kept['v'] !== 1) return null;
  const chapters = readEach(kept['chapters'], readChapter);
  return chapters === null ? null : { v: 1, chapters };
}

/** What the device remembers; `damaged` where something was kept that cannot be read. */
export function recallProgress(memory: Memory): { progress: Progress; damaged: boolean } {
  const progress = memory.recall(NAME, readProgress);
  if (progress !== null) return { progress, damaged: false };
  return { progress: noProgress(), damaged: memory.has(NAME) };
}

/** False when the device does not remember. */
export function keepProgress(memory: Memory, progress: Progress): boolean {
  return memory.keep(NAME, progress);
}

export function forgetProgress(memory: Memory): void {
  memory.forget(NAME);
}
