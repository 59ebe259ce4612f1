import { wasVoted } from '../model/coordinator.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { type Choices } from '../model/round.ts';
import { type Decisions, type Replay } from '../scenario/types.ts';
import { votesNext } from '../strategies/votes.ts';
import { recordRound, withReveal } from './record.ts';
import { startGame } from './reduce.ts';
import { type Game } from './types.ts';

/**
 * The executed choices of a game so far, and the votes if any were held: with the scenario, all that is
 * needed to play it again.
 */
export function decisionsOf(game: Game): Decisions {
  const choices = (role: 'holders' | 'makers') =>
    game.rounds.map((round) => Array.from(round[role], (choice) => choice !== 0));
  const votes = game.rounds.find((round) => round.votes !== null)?.votes;
  return {
    holders: choices('holders'),
    makers: choices('makers'),
    ...(votes && { votes: Array.from(votes, (vote) => vote !== 0) }),
  };
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
  const votes = decisions.votes?.length;
  if (votes === undefined) return null;
  const allowed = wasVoted(scenario, rounds) ? scenario.holders : 0;
  if (votes !== allowed) return { path: 'votes', given: votes, allowed };
  return null;
}

function choicesFrom(row: readonly boolean[] | undefined): Choices {
  return Uint8Array.from(row ?? [], (hold) => (hold ? 1 : 0));
}

/**
 * Play decisions as given: no noise, no continuation draw; fewer rounds than the scenario's end there
 * (MODEL.md §3). The coordinator's block is a rule of the market: who would sell in it holds. Without `votes`
 * the holders vote as in `votesNext`. Refuses with `replay.misfit` and the path where rounds or seats do not fit.
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
  const game: Game = { ...start, phase: 'over', cast: [], rounds: [] };
  decisions.holders.forEach((row, r) => {
    const record = recordRound(scenario, game, {
      holders: choicesFrom(row),
      makers: choicesFrom(decisions.makers?.[r]),
      votes: votesNext(scenario, game, decisions.votes),
      slipped: [],
      pledges: silence,
    });
    game.rounds.push(record);
  });
  return accept({ ...game, rounds: withReveal(scenario, game.rounds) });
}
