import { ARENA_LIMITS } from '../../arena/limits.ts';
import { playMatch } from '../../arena/match.ts';
import { playersOf } from '../../arena/tournament.ts';
import { type MatchRules, type TournamentSettings } from '../../arena/types.ts';
import { accept, type Result, refuse } from '../../model/result.ts';
import { type Turn, turnsOf } from '../turns.ts';
import { type Entrant, entrantText, readEntrant } from './entrants.ts';
import { DILEMMA, payoffsText, readPayoffs, samePayoffs } from './payoffs.ts';
import { numberPairs, numberText, readNumbers, readPairs } from './settingText.ts';

export { ARENA_LIMITS, type Limit } from '../../arena/limits.ts';
export type { Spread } from '../../arena/spread.ts';
export { scoreTable, standingsOf, standingTable, toldSpread } from '../../study/contest.ts';
export type { Origin } from '../../study/origin.ts';

/** All that the arena of the lab is set to. */
export interface ArenaSetUp extends MatchRules {
  players: readonly Entrant[];
  repetitions: number; // tournaments, under seeds seed …
  seed: number;
}

const whoPlays = ['cooperator', 'defector', 'tit-for-tat', 'tit-for-2-tats', 'grudger'];

/** What the arena is set to before anybody has touched it. */
export const ARENA_START: ArenaSetUp = {
  players: [...whoPlays, 'win-stay-lose-shift', 'detective', 'random'].map((id) => ({
    id,
    name: null,
  })),
  payoffs: DILEMMA,
  turns: 200,
  noise: 0,
  continuation: 1,
  repetitions: 20,
  seed: 1,
};

/** Limits of the settings that are a number, by key. */
export const ARENA_NUMBERS = {
  turns: ARENA_LIMITS.turns,
  noise: ARENA_LIMITS.noise,
  continuation: ARENA_LIMITS.continuation,
  repetitions: ARENA_LIMITS.seeds,
  seed: ARENA_LIMITS.seed,
} as const;
const NUMBER_KEYS = ['turns', 'noise', 'continuation', 'repetitions', 'seed'] as const;
const KEYS = ['players', 'payoffs', ...NUMBER_KEYS] as const;

function playersText({ players }: Pick<ArenaSetUp, 'players'>): string {
  return players.map(entrantText).join(',');
}

/** The set-up as its address has it; null where nothing has been touched. */
export function arenaText(setUp: ArenaSetUp): string | null {
  const players = playersText(setUp);
  const pairs = [
    ...(players === playersText(ARENA_START) ? [] : [`players=${players}`]),
    ...(samePayoffs(setUp.payoffs, DILEMMA) ? [] : [`payoffs=${payoffsText(setUp.payoffs)}`]),
    ...numberPairs(NUMBER_KEYS, setUp, ARENA_START),
  ];
  return pairs.length === 0 ? null : pairs.join('&');
}

function readPlayers(given: string): Result<Entrant[]> {
  const words = given === '' ? [] : given.split(',');
  const { max } = ARENA_LIMITS.players;
  if (words.length > max)
    return refuse({ code: 'setting.too-many', path: 'players', given: words.length, allowed: max });
  const players: Entrant[] = [];
  for (const word of words) {
    const player = readEntrant('players', word);
    if (!player.ok) return player;
    players.push(player.value);
  }
  return accept(players);
}

/** The set-up of an address, what it leaves out as at the start. Refusals: `setting.…`, `arena.…`. */
export function readArena(text: string | null): Result<ArenaSetUp> {
  if (text === null) return accept(ARENA_START);
  const pairs = readPairs(text, KEYS);
  if (!pairs.ok) return pairs;
  const { players: who, payoffs: what, ...rest } = pairs.value;
  const players = who === undefined ? accept(ARENA_START.players) : readPlayers(who);
  if (!players.ok) return players;
  const payoffs = what === undefined ? accept(DILEMMA) : readPayoffs(what);
  if (!payoffs.ok) return payoffs;
  const numbers = readNumbers(rest, ARENA_NUMBERS, ARENA_START);
  if (!numbers.ok) return numbers;
  return accept({ ...numbers.value, players: players.value, payoffs: payoffs.value });
}

/** What is asked of the worker. */
export function arenaRequest({ players, ...rules }: ArenaSetUp): TournamentSettings {
  return { ...rules, strategies: players.map(({ id }) => id) };
}

/** Turns that a run plays at most: each pair and each player with its clone, in each tournament. */
export function turnsOfArena({ players, turns, repetitions }: ArenaSetUp): number {
  return ((players.length * (players.length + 1)) / 2) * turns * repetitions;
}

/** Arguments for the command line that print the same numbers. */
export function arenaCommandOf(setUp: ArenaSetUp): string {
  const flags = NUMBER_KEYS.map((key) => `--${key} ${numberText(setUp[key])}`);
  const names = setUp.players.map(({ id }) => id).join(',');
  return `arena --strategies "${names}" --spread --payoffs ${payoffsText(setUp.payoffs)} ${flags.join(' ')}`;
}

/** Turns of a match that are shown, at most. */
export const TURNS_SHOWN = 1000;

/**
 * The match of two players in one of the tournaments, turn by turn, at most its first `TURNS_SHOWN`; of a
 * player with itself, against its clone.
 */
export function matchShown(
  setUp: ArenaSetUp,
  [a, b]: readonly [number, number],
  repetition: number,
): readonly Turn[] {
  const players = playersOf(setUp.players.map(({ id }) => id));
  const { payoffs, noise, continuation, turns, seed } = setUp;
  const match = playMatch(players[a]!, players[b]!, {
    payoffs,
    noise,
    continuation,
    turns: Math.min(turns, TURNS_SHOWN),
    seed: (seed + repetition) % 0x1_0000_0000,
    repetition: 0,
  });
  return turnsOf(match, payoffs);
}

export type { Turn };
