import { evolution, winRate } from '../arena/evolution.ts';
import { ARENA_LIMITS, replacedLimit } from '../arena/limits.ts';
import { simplex } from '../arena/simplex.ts';
import { type EvolutionRules, type EvolutionSettings, type Group } from '../arena/types.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { toldEvolution } from '../study/evolution.ts';
import { type Command, printed, readArguments, readChoice, readNumber } from './command.ts';
import { ARENA_OPTIONS, finish, readNumbers, readRules, readStrategy } from './rules.ts';

const KINDS = ['replacement', 'moran', 'replicator'] as const;

const OPTIONS = {
  ...ARENA_OPTIONS,
  population: { type: 'string' },
  generations: { type: 'string', default: '100' },
  replaced: { type: 'string', default: '5' },
  selection: { type: 'string', default: '1' },
  step: { type: 'string', default: '0.1' },
  repetitions: { type: 'string', default: '1' },
  runs: { type: 'string' },
  starts: { type: 'string' },
} as const;

const POPULATION = '--population';
const CORNERS = 3; // of the triangle of mixtures

/** Where the number of players begins; a colon of the strategy's own does not count. -1: it is left out. */
function colonOf(given: string): number {
  const at = given.lastIndexOf(':');
  return given.slice(at + 1).includes('/') ? -1 : at;
}

/** `A:10`; the number may be left out: one player. */
function readGroup(path: string, given: string): Result<Group> {
  const at = colonOf(given);
  const name = at === -1 ? given : given.slice(0, at);
  const strategy = readStrategy(path, name);
  if (!strategy.ok) return strategy;
  const count = readNumber(path, at === -1 ? '1' : given.slice(at + 1).trim(), ARENA_LIMITS.count);
  return count.ok ? accept({ strategy: strategy.value, count: count.value }) : count;
}

function readPopulation(given: string | undefined): Result<Group[]> {
  if (given === undefined) return refuse({ code: 'cli.missing', path: POPULATION });
  const groups: Group[] = [];
  for (const [at, word] of given.split(',').entries()) {
    const path = `${POPULATION}[${at}]`;
    const group = readGroup(path, word.trim());
    if (!group.ok) return group;
    if (groups.some(({ strategy }) => strategy === group.value.strategy))
      return refuse({ code: 'cli.given-twice', path, given: word.trim() });
    groups.push(group.value);
  }
  const players = groups.reduce((sum, { count }) => sum + count, 0);
  const { min, max } = ARENA_LIMITS.population;
  if (players >= min && players <= max) return accept(groups);
  return refuse({
    code: 'cli.out-of-range',
    path: POPULATION,
    given: players,
    allowed: { min, max },
  });
}

type Values = Record<'replaced' | 'selection' | 'step' | 'repetitions', string>;

/** What one way of evolving needs besides; flags of the others are not read. */
function withKind(
  kind: (typeof KINDS)[number],
  rules: EvolutionRules,
  values: Values,
): Result<EvolutionSettings> {
  const { selection, step, repetitions } = ARENA_LIMITS;
  if (kind === 'replacement') {
    const players = rules.population.reduce((sum, { count }) => sum + count, 0);
    const numbers = readNumbers(values, { replaced: replacedLimit(players) });
    return numbers.ok ? accept({ ...rules, kind, ...numbers.value }) : numbers;
  }
  if (kind === 'moran') {
    const numbers = readNumbers(values, { selection });
    return numbers.ok ? accept({ ...rules, kind, ...numbers.value }) : numbers;
  }
  const numbers = readNumbers(values, { step, repetitions });
  return numbers.ok ? accept({ ...rules, kind, ...numbers.value }) : numbers;
}

function outcomeOf(settings: EvolutionSettings, runs: number | null): object {
  return runs === null
    ? toldEvolution(finish(evolution(settings)))
    : toldEvolution(finish(winRate({ evolution: settings, runs })));
}

/** All mixtures of three strategies; `cli.unknown-choice` for another way of evolving, `cli.arguments` for more or fewer. */
function triangleOf(settings: EvolutionSettings, given: string): Result<object> {
  const path = '--starts';
  const allowed = ['replicator'];
  if (settings.kind !== 'replicator')
    return refuse({ code: 'cli.unknown-choice', path: 'METHOD', given: settings.kind, allowed });
  const { length } = settings.population;
  if (length !== CORNERS)
    return refuse({ code: 'cli.arguments', path: POPULATION, given: length, allowed: CORNERS });
  const starts = readNumber(path, given, ARENA_LIMITS.starts);
  if (!starts.ok) return starts;
  return accept(toldEvolution(finish(simplex({ ...settings, starts: starts.value }))));
}

/** `evolve replacement|moran|replicator --population "A:10,B:5" …` (docs/arena.md). */
export const evolveCommand: Command = (args) => {
  const read = readArguments(args, OPTIONS, 'METHOD');
  if (!read.ok) return read;
  const { file: method, values } = read.value;
  const kind = readChoice('METHOD', method, KINDS);
  if (!kind.ok) return kind;
  const population = readPopulation(values.population);
  if (!population.ok) return population;
  const rules = readRules(values);
  if (!rules.ok) return rules;
  const numbers = readNumbers(values, { generations: ARENA_LIMITS.generations });
  if (!numbers.ok) return numbers;
  const settings = withKind(
    kind.value,
    { ...rules.value, ...numbers.value, population: population.value },
    values,
  );
  if (!settings.ok) return settings;
  if (values.starts !== undefined) {
    const triangle = triangleOf(settings.value, values.starts);
    return triangle.ok ? accept(printed(triangle.value)) : triangle;
  }
  if (values.runs === undefined) return accept(printed(outcomeOf(settings.value, null)));
  const runs = readNumber('--runs', values.runs, ARENA_LIMITS.runs);
  return runs.ok ? accept(printed(outcomeOf(settings.value, runs.value))) : runs;
};
