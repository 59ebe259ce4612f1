import { priceOf } from '../../model/price.ts';
import { holderWealth, makerWealth, type Worth, worthBy } from '../../model/wealth.ts';
import { answerOf } from '../../session/answered.ts';
import { type ClassGame, type Name, type Player } from '../../session/types.ts';
import { type Column, type Table } from '../table.ts';
import { isoOf } from './iso.ts';
import { type Move, movesOf, type Turn } from './moves.ts';
import { type Recorded, timeKey } from './record.ts';

type Cell = Table['rows'][number][number];

interface Row {
  recorded: Recorded;
  game: ClassGame;
  move: Move;
  player: Player | null;
  money: Money;
  nameOf(name: Name): string | null;
}

interface Money {
  tokens: number;
  cash: number;
  debt: number;
  paper: number;
  exit: number;
}

type Field = Column & { of(row: Row): Cell };

const worths = new WeakMap<Turn, { paper: Worth; exit: Worth }>();

function worthIn(turn: Turn): { paper: Worth; exit: Worth } {
  const { after } = recordOf(turn);
  const worth = worths.get(turn) ?? {
    paper: worthBy(after, 'price'),
    exit: worthBy(after, 'exit'),
  };
  worths.set(turn, worth);
  return worth;
}

function moneyOf({ turn, role, seat }: Move): Money {
  const { after } = recordOf(turn);
  const { paper, exit } = worthIn(turn);
  if (role === 'maker') {
    return {
      tokens: after.inventory[seat]!,
      cash: after.makerCash[seat]!,
      debt: 0,
      paper: makerWealth(after, seat, paper),
      exit: makerWealth(after, seat, exit),
    };
  }
  return {
    tokens: after.stock[seat]!,
    cash: after.cash[seat]!,
    debt: after.debt[seat]!,
    paper: holderWealth(after, seat, paper),
    exit: holderWealth(after, seat, exit),
  };
}

function recordOf({ group, index }: Turn) {
  return group.game.rounds[index]!;
}

function timeOf({ recorded, game, move }: Row, which: 'opened' | 'closed'): Cell {
  const time = recorded.times.get(timeKey(game.number, move.turn.round));
  return time === undefined ? null : isoOf(time[which]);
}

function voteOf({ turn, role, seat }: Move): Cell {
  const { votes } = recordOf(turn);
  if (votes === null || role !== 'holder') return null;
  return votes[seat] === 1 ? 'agree' : 'against';
}

const field = (name: string, unit: Column['unit'], of: Field['of']): Field => ({ name, unit, of });

const FIELDS: readonly Field[] = [
  field('session', 'text', ({ recorded }) => recorded.label),
  field('treatment', 'text', ({ move }) => 'AB'[move.turn.treatment] ?? null),
  field('group', 'count', ({ move }) => move.turn.pool + 1),
  field('game', 'count', ({ game }) => game.number),
  field('round', 'round', ({ move }) => move.turn.round),
  field('opened', 'time', (row) => timeOf(row, 'opened')),
  field('closed', 'time', (row) => timeOf(row, 'closed')),
  field('player', 'count', ({ move }) => move.player),
  field('name', 'text', ({ player, nameOf }) => player && nameOf(player.name)),
  field('language', 'text', ({ player }) => player?.language ?? null),
  field('role', 'text', ({ move }) => move.role),
  field('seat', 'seat', ({ move }) => move.seat),
  field('choice', 'text', ({ move }) => (move.held ? 'hold' : 'sell')),
  field('by', 'text', ({ move }) => move.by),
  field('seconds', 'seconds', ({ move }) => (move.seen === null ? null : move.seen / 1_000)),
  field('slipped', 'choice', ({ move }) => move.slipped),
  field('blocked', 'choice', ({ move }) => move.shut),
  field('forced', 'choice', ({ move }) => move.forced),
  field('price', 'dollars', ({ move }) => priceOf(recordOf(move.turn).after)),
  field('value', 'dollars', ({ move }) => recordOf(move.turn).after.value),
  field('gap', 'log', ({ move }) => recordOf(move.turn).after.gap),
  field('depth', 'tokens', ({ move }) => recordOf(move.turn).report.depth),
  field('flow', 'tokens', ({ move }) => recordOf(move.turn).report.flow),
  field('tokens', 'tokens', ({ money }) => money.tokens),
  field('cash', 'dollars', ({ money }) => money.cash),
  field('debt', 'dollars', ({ money }) => money.debt),
  field('paper', 'dollars', ({ money }) => money.paper),
  field('exit', 'dollars', ({ money }) => money.exit),
  field('gain', 'dollars', ({ move }) => move.gain),
  field(
    'prediction',
    'fraction',
    ({ game, move }) => answerOf(game.predictions, move.player ?? 0) ?? null,
  ),
  field('pledge', 'text', ({ move: { turn, role, seat } }) => recordOf(turn).pledges[role][seat]!),
  field('vote', 'text', ({ move }) => voteOf(move)),
  field('late', 'choice', ({ game, player }) => player && player.id > game.present),
  field('handed', 'choice', ({ player }) => player?.handed ?? null),
  field('removed', 'choice', ({ player }) => player?.removed ?? null),
];

/**
 * A class as a tidy table: one row a player and round, of all its games. `bots` adds the rows of seats without a
 * student, whose player is empty. `nameOf` tells a name in the reader's language, null to leave it out. Columns are those of
 * `CLASS_COLUMNS`, the same in every language; times are ISO 8601 in UTC.
 */
export function classTable(
  recorded: Recorded,
  bots: boolean,
  nameOf: (name: Name) => string | null,
): Table {
  const { players, past, game } = recorded.session;
  const rows = [...past, ...(game ? [game] : [])].flatMap((one) =>
    movesOf(one)
      .filter(({ player }) => bots || player !== null)
      .map((move) => {
        const player = move.player === null ? null : players[move.player - 1]!;
        const row = { recorded, game: one, move, player, money: moneyOf(move), nameOf };
        return FIELDS.map(({ of }) => of(row));
      }),
  );
  return { columns: CLASS_COLUMNS, rows };
}

/** Names and units of the columns of `classTable`; what each means is told in the codebook's texts. */
export const CLASS_COLUMNS: readonly Column[] = FIELDS.map(({ name, unit }) => ({ name, unit }));

/** The columns as a table: name, unit, and what `meaningOf` says of it. */
export function classCodebook(meaningOf: (column: string) => string): Table {
  return {
    columns: [
      { name: 'column', unit: 'text' },
      { name: 'unit', unit: 'text' },
      { name: 'meaning', unit: 'text' },
    ],
    rows: CLASS_COLUMNS.map(({ name, unit }) => [name, unit, meaningOf(name)]),
  };
}
