import { ARENA_LIMITS } from '../arena/limits.ts';
import { tournamentSpread } from '../arena/spread.ts';
import { tournament } from '../arena/tournament.ts';
import { type TournamentSettings } from '../arena/types.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { toldSpread, toldTournament } from '../study/contest.ts';
import { type Command, printed, readFlags } from './command.ts';
import { ARENA_OPTIONS, finish, readNumbers, readRules, readStrategy } from './rules.ts';

const OPTIONS = {
  ...ARENA_OPTIONS,
  strategies: { type: 'string' },
  repetitions: { type: 'string', default: '1' },
  spread: { type: 'boolean', default: false },
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

function outcomeOf(settings: TournamentSettings, spread: boolean): object {
  return spread
    ? toldSpread(finish(tournamentSpread(settings)))
    : toldTournament(finish(tournament(settings)));
}

/** `arena --strategies "A,B,…" [--spread] [--turns …] …` (MODEL.md §8). */
export const arenaCommand: Command = (args) => {
  const flags = readFlags(args, OPTIONS);
  if (!flags.ok) return flags;
  const strategies = readStrategies(flags.value.strategies);
  if (!strategies.ok) return strategies;
  const rules = readRules(flags.value);
  if (!rules.ok) return rules;
  const { spread } = flags.value;
  const repetitions = spread ? ARENA_LIMITS.seeds : ARENA_LIMITS.repetitions;
  const numbers = readNumbers(flags.value, { repetitions });
  if (!numbers.ok) return numbers;
  const settings: TournamentSettings = {
    ...rules.value,
    ...numbers.value,
    strategies: strategies.value,
  };
  return accept(printed(outcomeOf(settings, spread)));
};
