import { hasVote } from '../model/coordinator.ts';
import { accept, type Result, refuse } from '../model/result.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { openMarket } from '../model/state.ts';
import { type Scenario } from '../scenario/types.ts';
import {
  continues,
  executeChoices,
  isShutNext,
  setTable,
  type Table,
} from '../strategies/table.ts';
import { votesNext } from '../strategies/votes.ts';
import { botPledges } from './pledges.ts';
import { recordRound, withReveal } from './record.ts';
import { type Game, type Intent, type Pledge } from './types.ts';

// Setting a table is pure and costs a walk over the seats; a game asks for it at every intent.
const tables = new WeakMap<Scenario, Table>();

function tableOf(scenario: Scenario): Table {
  const known = tables.get(scenario);
  if (known) return known;
  const table = setTable(scenario);
  tables.set(scenario, table);
  return table;
}

function isHuman(game: Game, { role, seat }: Seat): boolean {
  return game.humans.some((human) => human.role === role && human.seat === seat);
}

function openRound(game: Game): Game {
  const { scenario } = game;
  const table = tableOf(scenario);
  const empty = (role: Role) => table.seats[role].map(() => null);
  const pledged = (role: Role): (Pledge | null)[] =>
    scenario.pledges
      ? botPledges(table, game, role).map((pledge, seat) =>
          isHuman(game, { role, seat }) ? null : pledge,
        )
      : empty(role);
  const voting = hasVote(scenario, game.rounds.length + 1);
  return {
    ...game,
    phase: voting ? 'voting' : 'choosing',
    cast: voting ? table.seats.holder.map(() => null) : [],
    votes: null,
    chosen: { holder: empty('holder'), maker: empty('maker') },
    pledged: { holder: pledged('holder'), maker: pledged('maker') },
  };
}

/** A new game of a checked scenario; `humans` are the seats played from outside, all others are bots. */
export function startGame(scenario: Scenario, humans: readonly Seat[]): Game {
  return openRound({
    scenario,
    humans: [...humans],
    phase: 'choosing',
    opening: openMarket(scenario),
    rounds: [],
    cast: [],
    votes: null,
    chosen: { holder: [], maker: [] },
    pledged: { holder: [], maker: [] },
  });
}

function put<T>(
  by: Record<Role, (T | null)[]>,
  { role, seat }: Seat,
  value: T,
): Record<Role, (T | null)[]> {
  return { ...by, [role]: by[role].with(seat, value) };
}

/** Whether holders cannot sell in the round that is open. */
export function isGateShut(game: Game): boolean {
  return isShutNext(game.scenario, game, game.votes);
}

function vote(game: Game, { role, seat }: Seat, agree: boolean): Result<Game> {
  if (game.scenario.coordinator?.vote !== true || role !== 'holder') {
    return refuse({ code: 'game.no-vote' });
  }
  if (game.phase !== 'voting') return refuse({ code: 'game.not-voting' });
  if (game.cast[seat] !== null) return refuse({ code: 'game.already-voted' });
  return accept({ ...game, cast: game.cast.with(seat, agree) });
}

function countVotes(game: Game): Game {
  const votes = votesNext(game.scenario, game, game.cast);
  return { ...game, phase: 'choosing', cast: [], votes };
}

function choose(game: Game, seat: Seat, hold: boolean): Result<Game> {
  if (game.phase === 'voting') return refuse({ code: 'game.still-voting' });
  if (!hold && seat.role === 'holder' && isGateShut(game)) {
    return refuse({ code: 'game.gate-shut' });
  }
  if (game.chosen[seat.role][seat.seat] !== null) return refuse({ code: 'game.already-chosen' });
  return accept({ ...game, chosen: put(game.chosen, seat, hold) });
}

function pledge(game: Game, seat: Seat, phrase: Pledge): Result<Game> {
  if (!game.scenario.pledges) return refuse({ code: 'game.no-pledges' });
  if (game.phase === 'voting') return refuse({ code: 'game.still-voting' });
  if (game.chosen[seat.role][seat.seat] !== null) return refuse({ code: 'game.already-chosen' });
  return accept({ ...game, pledged: put(game.pledged, seat, phrase) });
}

function closeRound(game: Game): Game {
  const { scenario } = game;
  const table = tableOf(scenario);
  const { chosen, votes, pledged } = game;
  const executed = executeChoices(table, game, { chosen, votes });
  const record = recordRound(scenario, game, { ...executed, votes, pledges: pledged });
  const rounds = [...game.rounds, record];
  if (continues(table, rounds.length)) return openRound({ ...game, rounds });
  return { ...game, phase: 'over', rounds: withReveal(scenario, rounds) };
}

/**
 * The one way a game changes. Refusals: `game.over`, `game.not-your-seat` (no such seat, or a bot's),
 * `game.already-chosen`, `game.no-pledges`; about the coordinator's block `game.no-vote` (none in this game,
 * or none for makers), `game.not-voting`, `game.already-voted`, `game.still-voting`, `game.gate-shut` (a sale
 * in a blocked round). While voting, `close` counts the votes; who has not voted, votes as the model advises.
 * Else it plays the round: who has not chosen is played by the seat's strategy; noise and the end of the game
 * are drawn here.
 */
export function reduce(game: Game, intent: Intent): Result<Game> {
  if (game.phase === 'over') return refuse({ code: 'game.over' });
  if (intent.type === 'close') {
    return accept(game.phase === 'voting' ? countVotes(game) : closeRound(game));
  }
  if (!isHuman(game, intent.seat)) return refuse({ code: 'game.not-your-seat' });
  if (intent.type === 'vote') return vote(game, intent.seat, intent.agree);
  return intent.type === 'choose'
    ? choose(game, intent.seat, intent.hold)
    : pledge(game, intent.seat, intent.pledge);
}
