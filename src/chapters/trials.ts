import { reduce, startGame } from '../game/reduce.ts';
import { replayGame } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { type Scenario } from '../scenario/types.ts';
import { type Told } from './base.ts';
import { myChoices } from './reading.ts';

const known = new WeakMap<Scenario, Map<boolean, Game>>();

/** The game in which the learner's seat follows a plan by rounds (1-based), the others their strategies. */
export function playedBy(scenario: Scenario, plan: (round: number) => boolean): Game {
  const seat = scenario.seats.you;
  let game = startGame(scenario, [seat]);
  while (game.phase === 'choosing') {
    const hold = plan(game.rounds.length + 1);
    for (const intent of [{ type: 'choose', seat, hold } as const, { type: 'close' } as const]) {
      const next = reduce(game, intent);
      if (!next.ok) throw new Error(next.refusal.code);
      game = next.value;
    }
  }
  return game;
}

/** The game in which the learner's seat does the same in every round. */
export function steadily(scenario: Scenario, hold: boolean): Game {
  const games = known.get(scenario) ?? new Map<boolean, Game>();
  known.set(scenario, games);
  const game = games.get(hold) ?? playedBy(scenario, () => hold);
  games.set(hold, game);
  return game;
}

/** Every holder does the same for some rounds and the makers stay, no hand slipping. */
export function together(scenario: Scenario, hold: boolean, rounds: number): Game {
  const all = (seats: number, choice: boolean) =>
    Array.from({ length: rounds }, () => Array.from({ length: seats }, () => choice));
  const game = replayGame({
    scenario,
    decisions: { holders: all(scenario.holders, hold), makers: all(scenario.makers, true) },
  });
  if (!game.ok) throw new Error(game.refusal.code);
  return game.value;
}

/** What the learner did in the first game of a step: held throughout, sold in every round, or both. */
export function wayOf(told: Told, step: string): 'held' | 'left' | 'mixed' {
  const choices = myChoices(told.games(step)[0]!);
  if (choices.every((held) => held)) return 'held';
  return choices.some((held) => held) ? 'mixed' : 'left';
}
