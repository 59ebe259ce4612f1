import { replayGame } from '../game/replay.ts';
import { simulate } from '../game/simulate.ts';
import { type Game } from '../game/types.ts';
import { accept, type Refusal, type Result, refuse } from '../model/result.ts';
import { type Decisions, type Scenario } from '../scenario/types.ts';
import { marketRuns } from '../study/lab/marketRuns.ts';
import { gamesOf } from '../study/runs.ts';
import { type Command, type Output, printed, readArguments, readWhole } from './command.ts';
import { readDecisionsFrom, readSource, type Source } from './input.ts';
import { gameJson } from './rounds.ts';
import { finish } from './rules.ts';
import { runsCsv, runsJson } from './runs.ts';

const MOST_RUNS = 100_000;

const OPTIONS = {
  decisions: { type: 'string' },
  runs: { type: 'string' },
  summary: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
} as const;

function decisionsOf(source: Source, file: string | undefined): Result<Decisions | null> {
  return file === undefined ? accept(source.decisions) : readDecisionsFrom(file, source.scenario);
}

function playOne({ scenario }: Source, decisions: Decisions | null): Result<Game> {
  return decisions === null ? accept(simulate(scenario)) : replayGame({ scenario, decisions });
}

interface Form {
  summary: boolean;
  csv: boolean;
}

/** Many runs as they are asked for: summed up, by run, or every round. */
function playMany(scenario: Scenario, runs: number, { summary, csv }: Form): Output {
  if (summary) return printed(finish(marketRuns({ scenario, runs })));
  const games = gamesOf(scenario, runs);
  return csv ? runsCsv(games) : printed(runsJson(games));
}

/** What of the flags does not go together. */
function contradictionIn(values: Form & { runs?: string | undefined }): Refusal | null {
  if (!values.summary) return null;
  if (values.runs === undefined) return { code: 'cli.missing', path: '--runs' };
  return values.csv ? { code: 'cli.arguments', path: '--csv', given: '--summary' } : null;
}

/** `simulate FILE [--decisions FILE] [--runs N [--summary]] [--csv]` (MODEL.md §8). */
export const simulateCommand: Command = (args) => {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return read;
  const { file, values } = read.value;
  if (file === '-' && values.decisions === '-')
    return refuse({ code: 'cli.standard-input-twice', path: '--decisions' });
  const contradiction = contradictionIn(values);
  if (contradiction) return refuse(contradiction);
  const source = readSource(file);
  if (!source.ok) return source;
  if (values.runs !== undefined) {
    if (values.decisions !== undefined || source.value.decisions !== null)
      return refuse({ code: 'cli.runs-of-decisions', path: '--runs', given: values.runs });
    const runs = readWhole('--runs', values.runs, { min: 1, max: MOST_RUNS });
    if (!runs.ok) return runs;
    return accept(playMany(source.value.scenario, runs.value, values));
  }
  const decisions = decisionsOf(source.value, values.decisions);
  if (!decisions.ok) return decisions;
  const game = playOne(source.value, decisions.value);
  if (!game.ok) return game;
  const { seed } = source.value.scenario;
  return accept(values.csv ? runsCsv([[seed, game.value]]) : printed(gameJson(game.value)));
};
