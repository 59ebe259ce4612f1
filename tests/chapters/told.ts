import { scenarioOf } from '../../src/chapters/scenario.ts';
import { type Given, type Told } from '../../src/chapters/types.ts';
import { reduce, startGame } from '../../src/game/reduce.ts';
import { type Game, type Intent } from '../../src/game/types.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';

function mustReduce(game: Game, intent: Intent): Game {
  const next = reduce(game, intent);
  if (!next.ok) throw new Error(next.refusal.code);
  return next.value;
}

/** A game in which the learner decides by round, and votes `agree` where there is a vote. */
export function playedBy(
  input: ScenarioInput,
  holds: (round: number, game: Game) => boolean,
  agree = true,
): Game {
  const scenario = scenarioOf(input);
  const seat = scenario.seats.you;
  let game = startGame(scenario, [seat]);
  while (game.phase !== 'over') {
    if (game.phase === 'voting') {
      game = mustReduce(game, { type: 'vote', seat, agree });
      game = mustReduce(game, { type: 'close' });
      continue;
    }
    const wish = reduce(game, {
      type: 'choose',
      seat,
      hold: holds(game.rounds.length + 1, game),
    });
    // Behind a shut gate there is nothing to choose but to hold.
    game = wish.ok ? wish.value : mustReduce(game, { type: 'choose', seat, hold: true });
    game = mustReduce(game, { type: 'close' });
  }
  return game;
}

/** A reading in which these games were played and these answers given. */
export function toldOf(games: Record<string, Game[]>, given: Record<string, Given> = {}): Told {
  return {
    games: (step) => games[step] ?? [],
    played: (step) => step in games,
    given: (step) => given[step] ?? null,
  };
}
