import { ARENA_LIMITS } from '../arena/limits.ts';
import { tournament } from '../arena/tournament.ts';
import { type Player, type Tournament, type TournamentSettings } from '../arena/types.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { type Command, printed, readFlags } from './command.ts';
import { ARENA_OPTIONS, finish, nameOf, readNumbers, readRules, readStrategy } from './rules.ts';

const OPTIONS = {
  ...ARENA_OPTIONS,
  strategies: { type: 'string' },
  repetitions: { type: 'string', default: '1' },
} as const;

function readStrategies(given: string | undefined): Result<string[]> {
  const path = '--strategies';
  if (given === undefined) return refuse({ code: 'cli.missing', path });
  const words = given.split(',').map((word) => word.trim());
  const { min, max } = ARENA_LIMITS.players;
  if (words.length > max)
    return refuse({ code: 'cli.out-of-range', path, given: words.length, allowed: { min, max } });
  const ids: string[] = [];
  for (const [at, word] of words.entries()) {
    const id = readStrategy(`${path}[${at}]`, word);
    if (!id.ok) return id;
    ids.push(id.value);
  }
  return accept(ids);
}

/** The literature's name, numbered where a strategy plays more than once. */
function labelOf({ strategy, copy }: Player): string {
  return copy === 0 ? nameOf(strategy) : `${nameOf(strategy)} ${copy}`;
}

function tournamentJson({ players, pairs, totals }: Tournament): object {
  const labels = players.map(labelOf);
  return {
    players: labels,
    pairs: pairs.map(({ a, b, scores }) => ({ a: labels[a], b: labels[b], scores })),
    totals: Object.fromEntries(totals.map((total, player) => [labels[player], total])),
  };
}

/** `arena --strategies "A,B,…" [--turns …] …` (MODEL.md §8). */
export const arenaCommand: Command = (args) => {
  const flags = readFlags(args, OPTIONS);
  if (!flags.ok) return flags;
  const strategies = readStrategies(flags.value.strategies);
  if (!strategies.ok) return strategies;
  const rules = readRules(flags.value);
  if (!rules.ok) return rules;
  const { repetitions } = ARENA_LIMITS;
  const numbers = readNumbers(flags.value, { repetitions });
  if (!numbers.ok) return numbers;
  const settings: TournamentSettings = {
    ...rules.value,
    ...numbers.value,
    strategies: strategies.value,
  };
  return accept(printed(tournamentJson(finish(tournament(settings)))));
};
