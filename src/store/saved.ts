import { PLEDGES, type Pledge } from '../game/types.ts';
import { type Memory } from './memory.ts';

/** One decision of mine, before noise. */
export interface Move {
  hold: boolean;
  pledge: Pledge | null;
  vote: boolean | null; // on the coordinator's block, in the round it opens
}

/** A game that was left: its scenario's code and my moves; all else is played again from them. */
export interface SavedGame {
  code: string;
  rounds: number; // at most
  moves: Move[];
}

/** What home needs to offer it again. */
export interface Unfinished {
  code: string;
  round: number; // the one to be played, 1-based
  rounds: number;
}

const MOST_ROUNDS = 100;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A move from whatever was kept, or null. */
export function readMove(kept: unknown): Move | null {
  if (!isRecord(kept) || typeof kept['hold'] !== 'boolean') return null;
  const pledge = PLEDGES.find((phrase) => phrase === kept['pledge']) ?? null;
  const vote = typeof kept['vote'] === 'boolean' ? kept['vote'] : null;
  return { hold: kept['hold'], pledge, vote };
}

/** A saved game from whatever was kept, or null. */
export function readSaved(kept: unknown): SavedGame | null {
  if (!isRecord(kept) || typeof kept['code'] !== 'string') return null;
  const { rounds, moves } = kept;
  if (!Number.isInteger(rounds) || !Array.isArray(moves) || moves.length > MOST_ROUNDS) return null;
  const read = moves.map(readMove);
  if (read.some((move) => move === null)) return null;
  return { code: kept['code'], rounds: rounds as number, moves: read as Move[] };
}

const NAME = 'game';

/** The tab's own game first, then the device's last one: two tabs never take each other's. */
export function recallGame(shelves: { tab: Memory; device: Memory }): SavedGame | null {
  return shelves.tab.recall(NAME, readSaved) ?? shelves.device.recall(NAME, readSaved);
}

/** The saved game of this very code, wherever it was kept. */
export function recallGameOf(
  shelves: { tab: Memory; device: Memory },
  code: string,
): SavedGame | null {
  const kept = [shelves.tab, shelves.device].map((shelf) => shelf.recall(NAME, readSaved));
  return kept.find((saved) => saved?.code === code) ?? null;
}

/** Keep it in the tab and on the device; false when one of them does not remember. */
export function keepGame(shelves: { tab: Memory; device: Memory }, saved: SavedGame): boolean {
  const kept = [shelves.tab, shelves.device].map((shelf) => shelf.keep(NAME, saved));
  return kept.every(Boolean);
}

/** Forget the game of this code; another tab's game stays. */
export function forgetGame(shelves: { tab: Memory; device: Memory }, code: string): void {
  for (const shelf of [shelves.tab, shelves.device]) {
    if (shelf.recall(NAME, readSaved)?.code === code) shelf.forget(NAME);
  }
}

export function unfinishedIn(shelves: { tab: Memory; device: Memory }): Unfinished | null {
  const saved = recallGame(shelves);
  if (saved === null || saved.moves.length === 0) return null;
  return { code: saved.code, round: saved.moves.length + 1, rounds: saved.rounds };
}
