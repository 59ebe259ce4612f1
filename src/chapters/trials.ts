import { reduce, startGame } from '../game/reduce.ts';
import { replayGame } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { type Scenario } from '../scenario/types.ts';

const played = new WeakMap<Scenario, Map<boolean, Game>>();

/** The game in which the learner's seat does the same in every round, the others by their strategies. */
export function steadily(scenario: Scenario, hold: boolean): Game {
  const known = played.get(scenario) ?? new Map<boolean, Game>();
  played.set(scenario, known);
  const done = known.get(hold);
  if (done) return done;
  const seat = scenario.seats.you;
  let game = startGame(scenario, [seat]);
  while (game.phase === 'choosing') {
    for (const intent of [{ type: 'choose', seat, hold } as const, { type: 'close' } as const]) {
      const next = reduce(game, intent);
      if (!next.ok) throw new Error(next.refusal.code);
      game = next.value;
    }
  }
  known.set(hold, game);
  return game;
}

/** One round in which every holder does the same and the makers stay, no hand slipping. */
export function oneRound(scenario: Scenario, hold: boolean): Game {
  const { holders, makers } = scenario;
  const game = replayGame({
    scenario,
    decisions: {
      holders: [Array.from({ length: holders }, () => hold)],
      makers: [Array.from({ length: makers }, () => true)],
    },
  });
  if (!game.ok) throw new Error(game.refusal.code);
  return game.value;
}
