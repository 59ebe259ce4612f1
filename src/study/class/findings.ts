import { isRematched } from '../../session/allot.ts';
import { answerOf } from '../../session/answered.ts';
import { type ClassGame, type Session } from '../../session/types.ts';
import { afterOthers, byActor, firstSale, trendOf, unravellingOf } from './behaviour.ts';
import { bandOver, differenceOf, shareOf } from './intervals.ts';
import { gameOf, marksOf, massOf } from './market.ts';
import { type Move, movesOf, type Turn } from './moves.ts';
import {
  type ClassFindings,
  type DebriefOptions,
  type PlayerCourse,
  type RoundShare,
  type TreatmentFindings,
} from './types.ts';

function heldIn(moves: readonly Move[]): number {
  return moves.filter(({ held }) => held).length;
}

/** One share of holding for each pool that has moves among these. */
function sharesByPool(moves: readonly Move[]): number[] {
  const pools = new Map<number, { held: number; of: number }>();
  for (const { turn, held } of moves) {
    const pool = pools.get(turn.pool) ?? { held: 0, of: 0 };
    pools.set(turn.pool, { held: pool.held + Number(held), of: pool.of + 1 });
  }
  return Array.from(pools.values(), ({ held, of }) => held / of);
}

function shareOfRound(round: number, moves: readonly Move[]): RoundShare[] {
  const share = shareOf(heldIn(moves), moves.length);
  return share ? [{ ...share, round, band: bandOver(sharesByPool(moves)) }] : [];
}

function isFree({ shut }: Move): boolean {
  return !shut;
}

function courseOf(session: Session, game: ClassGame, all: readonly Move[], bots: boolean) {
  const counted = all.filter(({ by }) => bots || by !== 'bot');
  const free = counted.filter(isFree);
  const first = free[0];
  const player = first?.player ?? null;
  if (first === undefined || player === null) return null;
  const { name, language } = session.players[player - 1]!;
  return {
    player,
    name,
    language,
    treatment: first.turn.treatment,
    role: first.role,
    rounds: free.length,
    first: firstSale(free),
    share: heldIn(free) / free.length,
    gain: counted.reduce((sum, { gain }) => sum + gain, 0),
    predicted: answerOf(game.predictions, player) ?? null,
    own: all.every(({ by }) => by === 'self'),
  };
}

/** Every player with a choice that counts, in the order of joining. */
function coursesOf(
  session: Session,
  game: ClassGame,
  moves: readonly Move[],
  bots: boolean,
): PlayerCourse[] {
  return Array.from(byActor(moves).values())
    .map((all) => courseOf(session, game, all, bots))
    .filter((course) => course !== null)
    .sort((a, b) => a.player - b.player);
}

function soldIn(round: number, counted: readonly Move[]) {
  const here = counted.filter(({ turn }) => turn.round === round);
  return {
    round,
    count: here.length - heldIn(here),
    forced: here.filter(({ forced }) => forced).length,
  };
}

function roundsOf(turns: readonly Turn[]): Turn[][] {
  const rounds: Turn[][] = [];
  for (const turn of turns) {
    const last = rounds.at(-1);
    if (last?.[0]?.round === turn.round) last.push(turn);
    else rounds.push([turn]);
  }
  return rounds;
}

function treatmentOf(
  game: ClassGame,
  treatment: number,
  moves: readonly Move[],
  courses: readonly PlayerCourse[],
  bots: boolean,
): TreatmentFindings {
  const all = moves.filter((move) => move.turn.treatment === treatment && move.role === 'holder');
  const counted = all.filter(({ by }) => bots || by !== 'bot');
  const free = counted.filter(isFree);
  const rounds = roundsOf([...new Set(all.map(({ turn }) => turn))]);
  const opened = rounds[0]!;
  const seats = opened.flatMap(({ group }) => [...group.seats.holder, ...group.seats.maker]);
  const inside = moves.filter(({ turn }) => turn.treatment === treatment);
  const students = new Set(inside.flatMap(({ player }) => player ?? []));
  const first = all.filter(({ turn }) => turn.round === 1);
  const own = courses.filter((one) => one.treatment === treatment && one.role === 'holder');
  const redrawn = isRematched(game);
  // A bot of one round of strangers is nobody in the next.
  const followed = redrawn ? counted.filter(({ player }) => player !== null) : counted;
  return {
    treatment,
    scenario: opened[0]!.group.scenario,
    pools: opened.length,
    players: students.size,
    bots: seats.filter((player) => player === null).length,
    rounds: rounds.length,
    shares: rounds.flatMap(([turn]) =>
      shareOfRound(
        turn!.round,
        free.filter((move) => move.turn.round === turn!.round),
      ),
    ),
    overall: shareOf(heldIn(free), free.length),
    band: redrawn ? null : bandOver(sharesByPool(free)),
    marks: marksOf(rounds, bots),
    sold: rounds.map(([turn]) => soldIn(turn!.round, counted)),
    first: unravellingOf(followed, rounds.length),
    after: afterOthers(followed, all),
    trend: trendOf(own),
    mass: massOf(rounds),
    ...gameOf(opened[0]!.group),
    predictions: [...students].flatMap((player) => answerOf(game.predictions, player) ?? []),
    happened: first.length === 0 ? null : heldIn(first) / first.length,
  };
}

/** The game of that number; null where it has no closed round. */
function gameNumbered({ game, past }: Session, number: number): ClassGame | null {
  const found = [...past, game].find((one) => one?.number === number);
  return found && found.closed > 0 ? found : null;
}

/**
 * What came of one game of a class, each treatment by itself, from a session as its journal gives it. Null where
 * no round of that game was closed. With `bots` false only what students chose, or what a rule chose for them,
 * counts.
 */
export function classFindings(session: Session, options: DebriefOptions): ClassFindings | null {
  const game = gameNumbered(session, options.game);
  if (game === null) return null;
  const moves = movesOf(game);
  const players = coursesOf(session, game, moves, options.bots);
  const played = [...new Set(moves.map(({ turn }) => turn.treatment))].sort((a, b) => a - b);
  const treatments = played.map((treatment) =>
    treatmentOf(game, treatment, moves, players, options.bots),
  );
  const [a, b] = treatments;
  const difference = a?.overall && b?.overall ? differenceOf(a.overall, b.overall) : null;
  return { options, treatments, players, difference };
}
