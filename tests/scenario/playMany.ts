import { reduce, startGame } from '../../src/game/reduce.ts';
import { type Game } from '../../src/game/types.ts';
import { wealths } from '../../src/model/wealth.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { type Scenario } from '../../src/scenario/types.ts';

/** Seeds of MODEL.md's table. */
const SEEDS = 200;

/** A whole game in which I choose the same every round; my hand may slip like any other. */
function playSteadily(scenario: Scenario, hold: boolean): Game {
  const seat = scenario.seats.you;
  let game = startGame(scenario, [seat]);
  while (game.phase === 'choosing') {
    for (const intent of [{ type: 'choose', seat, hold } as const, { type: 'close' } as const]) {
      const next = reduce(game, intent);
      if (!next.ok) throw new Error(next.refusal.code);
      game = next.value;
    }
  }
  return game;
}

const played = new Map<string, Game[]>();

/** A preset under 200 seeds, played once however often it is asked for. */
export function playPreset(id: string, hold: boolean): Game[] {
  const key = `${id} ${hold}`;
  const games = played.get(key) ?? playMany(presetScenario(id), hold, SEEDS);
  played.set(key, games);
  return games;
}

/** The same game under the seeds 1 to `seeds`. */
export function playMany(scenario: Scenario, hold: boolean, seeds: number): Game[] {
  return Array.from({ length: seeds }, (_, at) =>
    playSteadily({ ...scenario, seed: at + 1 }, hold),
  );
}

/** My wealth at the end of each game, dollars. */
export function myWealths(games: readonly Game[]): number[] {
  return games.map(({ scenario, rounds }) => {
    const { role, seat } = scenario.seats.you;
    const all = wealths(rounds.at(-1)!.after, scenario.settle);
    return (role === 'holder' ? all.holders : all.makers)[seat]!;
  });
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard error of the mean. */
export function standardError(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(
    mean(values.map((value) => (value - middle) * (value - middle))) / values.length,
  );
}

/** The first round (1-based) in which more than half of the holders sold, null if none. */
export function runRound({ scenario, rounds }: Game): number | null {
  const at = rounds.findIndex(({ held }) => held.holder < scenario.holders / 2);
  return at < 0 ? null : at + 1;
}
