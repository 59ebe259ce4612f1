import { accept, type Result, refuse } from '../model/result.ts';
import { type Choices } from '../model/round.ts';
import { type Decisions, type Replay } from '../scenario/types.ts';
import { playOn } from '../strategies/table.ts';
import { startGame } from './reduce.ts';
import { type Game } from './types.ts';

/** The executed choices of a game so far: with the scenario, all that is needed to play it again. */
export function decisionsOf(game: Game): Decisions {
  const choices = (role: 'holders' | 'makers') =>
    game.rounds.map((round) => Array.from(round[role], (choice) => choice !== 0));
  return { holders: choices('holders'), makers: choices('makers') };
}

function misfit({
  scenario,
  decisions,
}: Replay): { path: string; given: number; allowed: number } | null {
  const rounds = decisions.holders.length;
  if (rounds > scenario.rounds) return { path: 'holders', given: rounds, allowed: scenario.rounds };
  const makers = decisions.makers ?? (scenario.makers === 0 ? undefined : []);
  if (makers && makers.length !== rounds) {
    return { path: 'makers', given: makers.length, allowed: rounds };
  }
  for (let r = 0; r < rounds; r++) {
    const holders = decisions.holders[r]!.length;
    if (holders !== scenario.holders) {
      return { path: `holders[${r}]`, given: holders, allowed: scenario.holders };
    }
    const standing = makers?.[r]?.length ?? 0;
    if (standing !== scenario.makers) {
      return { path: `makers[${r}]`, given: standing, allowed: scenario.makers };
    }
  }
  return null;
}

function choicesFrom(row: readonly boolean[] | undefined): Choices {
  return Uint8Array.from(row ?? [], (hold) => (hold ? 1 : 0));
}

/**
 * Play decisions as given: no noise, no continuation draw; fewer rounds than the scenario's end there
 * (MODEL.md §3). Refuses with `replay.misfit` and the path where rounds or seats do not fit.
 */
export function replayGame(replay: Replay): Result<Game> {
  const wrong = misfit(replay);
  if (wrong) return refuse({ code: 'replay.misfit', ...wrong });
  const { scenario, decisions } = replay;
  const start = startGame(scenario, [scenario.seats.you]);
  const silence = {
    holder: start.chosen.holder.map(() => null),
    maker: start.chosen.maker.map(() => null),
  };
  const game: Game = { ...start, phase: 'over', rounds: [] };
  decisions.holders.forEach((row, r) => {
    const makers = choicesFrom(decisions.makers?.[r]);
    const { round, report } = playOn(scenario, game, choicesFrom(row), makers);
    game.rounds.push({ ...round, report, slipped: [], pledges: silence });
  });
  return accept(game);
}
