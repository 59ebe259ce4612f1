import { replayGame } from '../../src/game/replay.ts';
import { simulate } from '../../src/game/simulate.ts';
import { type Game } from '../../src/game/types.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { type Scenario, type ScenarioInput } from '../../src/scenario/types.ts';

export function scenarioOf(input: ScenarioInput): Scenario {
  const read = readScenario(input);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

/** A game in which holder `seat` sells in the rounds where `sells(seat, round)`; makers stand; votes if given. */
export function gameWhere(
  input: ScenarioInput,
  sells: (seat: number, round: number) => boolean,
  played?: number,
  votes?: boolean[],
): Game {
  const scenario = scenarioOf(input);
  const rounds = Array.from({ length: played ?? scenario.rounds }, (_, i) => i + 1);
  const game = replayGame({
    scenario,
    decisions: {
      holders: rounds.map((round) =>
        Array.from({ length: scenario.holders }, (_, seat) => !sells(seat, round)),
      ),
      makers: rounds.map(() => Array.from({ length: scenario.makers }, () => true)),
      ...(votes && { votes }),
    },
  });
  if (!game.ok) throw new Error(JSON.stringify(game.refusal));
  return game.value;
}

export function presetGame(id: string, seed = 1): Game {
  return simulate(presetScenario(id), seed);
}

export const ME = { role: 'holder', seat: 0 } as const;
