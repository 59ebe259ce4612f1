import { startGame } from '../game/reduce.ts';
import { mix } from '../model/chance.ts';
import { withPlayers } from '../scenario/players.ts';
import { type Scenario } from '../scenario/types.ts';
import { poolSeed, seatingStream, shuffled } from './draws.ts';
import { playerOf, playsSelf, seatsWithPlayers } from './players.ts';
import { type SessionSettings } from './settings.ts';
import { type Group, type Session } from './types.ts';

/** Fewest holders of a pool: alone there is nobody to trust. */
const FEWEST_HOLDERS = 2;

/** A round of strangers: a market of one round with what this round of the scenario brings. */
function onlyRound(scenario: Scenario, round: number): Scenario {
  const { coordinator, ...rest } = scenario;
  const blocked =
    coordinator && round >= coordinator.from && round < coordinator.from + coordinator.length;
  const events = scenario.events
    .filter((event) => event.round === round)
    .map((event) => ({ ...event, round: 1 }));
  return {
    ...rest,
    rounds: 1,
    events,
    ...(blocked && { coordinator: { ...coordinator, from: 1, length: 1 } }),
  };
}

/** Students of a pool who make its market, in the order given. */
function makersAmong(session: Session, members: readonly number[], seats: number): number[] {
  const { roles } = session.settings;
  if (roles === 'holders') return [];
  const most = Math.min(seats, Math.max(0, members.length - FEWEST_HOLDERS));
  if (roles === 'random') return members.slice(0, most);
  const marked = members.filter((player) => playerOf(session, player)?.role === 'maker');
  return marked.slice(0, most);
}

/** Seats of holders in a pool with so many students who hold and make. */
function holderSeats(
  { fill, groupSize, remainder }: SessionSettings,
  scenario: Scenario,
  holders: number,
  makers: number,
): number {
  if (groupSize === null) return fill ? Math.max(holders, scenario.holders) : holders;
  const filled = fill || remainder === 'bots';
  return filled ? Math.max(holders, groupSize - makers, FEWEST_HOLDERS) : holders;
}

function seatAtRandom(
  players: readonly number[],
  seats: number,
  draw: () => number,
): (number | null)[] {
  const places = shuffled(
    Array.from({ length: seats }, (_, seat) => seat),
    draw,
  );
  const taken: (number | null)[] = new Array(seats).fill(null);
  players.forEach((player, at) => {
    taken[places[at]!] = player;
  });
  return taken;
}

/** Who sits together, in which treatment; `number` tells the pool apart from the others of its game. */
export interface Company {
  treatment: number;
  members: readonly number[];
  number: number;
}

/** Seats of a pool that play for themselves. */
export function humansOf(session: Session, group: Pick<Group, 'seats'>) {
  return seatsWithPlayers(group)
    .filter(({ player }) => playsSelf(session, player))
    .map(({ seat }) => seat);
}

/**
 * A pool with its people in seats drawn at random, before its first round; null where it would have fewer than
 * two holders. `round` is null, or the one that strangers play.
 */
export function openPool(
  session: Session,
  company: Company,
  seed: number,
  round: number | null,
): Group | null {
  const { settings } = session;
  const { treatment, members, number } = company;
  const base = settings.treatments[treatment]!;
  const draw = seatingStream(mix(seed, 'seating', round ?? 0, number) >>> 0, 'roles', number);
  const drawn = shuffled(members, draw);
  const makers = makersAmong(session, drawn, base.makers);
  const holders = drawn.filter((player) => !makers.includes(player));
  const count = holderSeats(settings, base, holders.length, makers.length);
  if (count < FEWEST_HOLDERS) return null;
  const seats = {
    holder: seatAtRandom(holders, count, draw),
    maker: seatAtRandom(makers, base.makers, draw),
  };
  const scaled = withPlayers(base, count);
  const rules = round === null ? scaled : onlyRound(scaled, round);
  const scenario = {
    ...rules,
    pledges: settings.pledges,
    seed: poolSeed(rules, seed, number, round ?? 0),
  };
  const humans = humansOf(session, { seats });
  return { treatment, scenario, seats, game: startGame(scenario, humans), by: [], seen: [] };
}
