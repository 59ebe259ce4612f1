import { accept, type Result, refuse } from '../model/result.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { openMarket } from '../model/state.ts';
import { type Scenario } from '../scenario/types.ts';
import { continues, executeChoices, playOn, setTable, type Table } from '../strategies/table.ts';
import { botPledges } from './pledges.ts';
import { type Game, type Intent, type Pledge, type RoundRecord } from './types.ts';

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
  return {
    ...game,
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

function choose(game: Game, seat: Seat, hold: boolean): Result<Game> {
  if (game.chosen[seat.role][seat.seat] !== null) return refuse({ code: 'game.already-chosen' });
  return accept({ ...game, chosen: put(game.chosen, seat, hold) });
}

function pledge(game: Game, seat: Seat, phrase: Pledge): Result<Game> {
  if (!game.scenario.pledges) return refuse({ code: 'game.no-pledges' });
  if (game.chosen[seat.role][seat.seat] !== null) return refuse({ code: 'game.already-chosen' });
  return accept({ ...game, pledged: put(game.pledged, seat, phrase) });
}

function closeRound(game: Game): Game {
  const { scenario } = game;
  const table = tableOf(scenario);
  const { holders, makers, slipped } = executeChoices(table, game, { chosen: game.chosen });
  const { round, report } = playOn(scenario, game, holders, makers);
  const record: RoundRecord = { ...round, report, slipped, pledges: game.pledged };
  const next: Game = { ...game, rounds: [...game.rounds, record] };
  return continues(table, next.rounds.length) ? openRound(next) : { ...next, phase: 'over' };
}

/**
 * The one way a game changes. Refusals: `game.over`, `game.not-your-seat` (no such seat, or a bot's),
 * `game.already-chosen`, `game.no-pledges`. `close` plays the round: who has not chosen is played by the
 * seat's strategy; noise and the end of the game are drawn here.
 */
export function reduce(game: Game, intent: Intent): Result<Game> {
  if (game.phase === 'over') return refuse({ code: 'game.over' });
  if (intent.type === 'close') return accept(closeRound(game));
  if (!isHuman(game, intent.seat)) return refuse({ code: 'game.not-your-seat' });
  if (intent.type === 'vote') return refuse({ code: 'game.no-vote' });
  return intent.type === 'choose'
    ? choose(game, intent.seat, intent.hold)
    : pledge(game, intent.seat, intent.pledge);
}
