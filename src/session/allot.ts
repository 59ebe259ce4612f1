import { mix } from '../model/chance.ts';
import { type Role } from '../model/seat.ts';
import { lengthOfGame, seatingStream, shuffled } from './draws.ts';
import { type Grouping, groupPlayers, regroup } from './groups.ts';
import { playerOf, playsSelf, ROLES, seatsWithPlayers } from './players.ts';
import { humansOf, openPool } from './pools.ts';
import { splitPlayers } from './treatments.ts';
import { type ClassGame, type Group, type Session } from './types.ts';

/** Whether every round is a fresh market of strangers. */
export function isRematched({ settings }: Pick<Session, 'settings'>): boolean {
  return settings.groupSize !== null && settings.partners === 'each-round';
}

/** Everybody's seats in a game or, with partners drawn each round, in one round of it. */
export interface Allotment {
  groups: Group[];
  watching: number[];
}

function membersBefore({ game }: Session, treatment: number): number[][] {
  return (game?.groups ?? [])
    .filter((group) => group.treatment === treatment)
    .map((group) => seatsWithPlayers(group).map(({ player }) => player));
}

function canKeep({ settings, game }: Session): boolean {
  if (settings.partners !== 'fixed' || settings.groupSize === null || game === null) return false;
  const { groupSize, treatments } = game.settings;
  return groupSize === settings.groupSize && treatments.length === settings.treatments.length;
}

/** Pools of one treatment. Who watched the last time has a seat before the others. */
function groupSide(
  session: Session,
  side: number[],
  treatment: number,
  seed: number,
  round: number,
) {
  const { settings, game } = session;
  if (canKeep(session)) return regroup(membersBefore(session, treatment), side, settings);
  const draw = seatingStream(mix(seed, 'seating', round, treatment) >>> 0, 'groups', treatment);
  const order = shuffled(side, draw);
  const watched = new Set(game?.watching);
  const fair = [
    ...order.filter((player) => watched.has(player)),
    ...order.filter((player) => !watched.has(player)),
  ];
  const makers = side.filter((player) => playerOf(session, player)?.role === 'maker');
  return groupPlayers(fair, new Set(settings.roles === 'chosen' ? makers : []), settings);
}

/** Whether a treatment's game lasts until that round. */
export function isOn(session: Session, treatment: number, seed: number, round: number): boolean {
  const scenario = session.settings.treatments[treatment]!;
  return !isRematched(session) || round <= lengthOfGame(scenario, seed);
}

/**
 * Seats for all who have not been removed, drawn from the game's seed; null where a pool would have fewer than
 * two holders. `round` is the one that is about to open: 1 at the start of a game.
 */
export function allot(session: Session, seed: number, round: number): Allotment | null {
  const { players } = session;
  const here = players.filter(({ removed }) => !removed).map(({ id }) => id);
  const even = round === 1 && !canKeep(session);
  const sides = splitPlayers(session, here, seed, even);
  const groupings: Grouping[] = sides.map((side, treatment) =>
    isOn(session, treatment, seed, round)
      ? groupSide(session, side, treatment, seed, round)
      : { groups: [], watching: side },
  );
  const companies = groupings.flatMap(({ groups }, treatment) =>
    groups.map((members) => ({ treatment, members })),
  );
  const strangers = isRematched(session) ? round : null;
  const groups = companies.map((company, number) =>
    openPool(session, { ...company, number }, seed, strangers),
  );
  if (groups.length === 0 || groups.includes(null)) return null;
  const removed = players.filter((one) => one.removed).map(({ id }) => id);
  const watching = [...groupings.flatMap((grouping) => grouping.watching), ...removed];
  return { groups: groups as Group[], watching: watching.sort((a, b) => a - b) };
}

function rolesFor(session: Session, player: number): readonly Role[] {
  const { roles } = session.settings;
  if (roles === 'holders') return ['holder'];
  if (roles === 'random') return ROLES;
  return [playerOf(session, player)?.role ?? 'holder'];
}

/** Of the pools that go on and have a bot's seat of that role, the one with the fewest students. */
function roomiest(groups: readonly Group[], role: Role): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  groups.forEach((group, at) => {
    if (group.game.phase === 'over' || !group.seats[role].includes(null)) return;
    const students = seatsWithPlayers(group).length;
    if (students < fewest) [best, fewest] = [at, students];
  });
  return best;
}

function takeSeat(session: Session, game: ClassGame, player: number): ClassGame {
  for (const role of rolesFor(session, player)) {
    const at = roomiest(game.groups, role);
    const group = game.groups[at];
    if (group === undefined) continue;
    const free = group.seats[role].flatMap((taken, seat) => (taken === null ? [seat] : []));
    const draw = seatingStream(game.seed, 'late', player);
    const seat = free[Math.floor(draw() * free.length)]!;
    const seats = { ...group.seats, [role]: group.seats[role].with(seat, player) };
    return {
      ...game,
      groups: game.groups.with(at, { ...group, seats }),
      watching: game.watching.filter((one) => one !== player),
    };
  }
  return game;
}

/** Who watches takes a bot's seat where there is one; then each pool knows who plays for itself. */
export function seatWatchers(session: Session, game: ClassGame): ClassGame {
  const seated = game.watching
    .filter((player) => playsSelf(session, player))
    .reduce((now, player) => takeSeat(session, now, player), game);
  const groups = seated.groups.map((group) => ({
    ...group,
    game: { ...group.game, humans: humansOf(session, group) },
  }));
  return { ...seated, groups };
}
