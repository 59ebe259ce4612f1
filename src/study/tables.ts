import { type Game } from '../game/types.ts';
import { priceOf } from '../model/price.ts';
import { wealths } from '../model/wealth.ts';
import { type Course, marksOf } from './course.ts';
import { courseExtensions, gameExtensions, seatExtensions } from './extensions.ts';
import { type RollRow } from './roll.ts';
import { type Settled } from './settlements.ts';
import { type Column, type Table } from './table.ts';

const column = (name: string, unit: Column['unit']): Column => ({ name, unit });

/** Price and value by round, with who left and what the extensions brought. */
export function courseTable(course: Course): Table {
  const { columns, cells } = courseExtensions(course);
  const rounds = new Map(course.rounds.map((round) => [round.round, round]));
  return {
    columns: [
      column('round', 'round'),
      column('price', 'dollars'),
      column('value', 'dollars'),
      column('gap', 'log'),
      column('holders_sold', 'count'),
      column('makers_pulled', 'count'),
      column('forced', 'count'),
      column('drop', 'log'),
      ...columns,
    ],
    rows: marksOf(course).map(({ round, price, value, gap }) => {
      const played = rounds.get(round);
      return [
        round,
        price,
        value,
        gap,
        played?.sold ?? null,
        played?.pulled ?? null,
        played?.forced ?? null,
        played?.drop ?? null,
        ...cells(played),
      ];
    }),
  };
}

/** One seat's paper and exit wealth by round. */
export function wealthTable(course: Course): Table {
  return {
    columns: [column('round', 'round'), column('paper', 'dollars'), column('exit', 'dollars')],
    rows: marksOf(course).map(({ round, paper, exit }) => [round, paper, exit]),
  };
}

/** Who sold when, one row a round and seat or character. */
export function rollTable(rows: readonly RollRow[]): Table {
  return {
    columns: [
      column('role', 'text'),
      column('seat', 'seat'),
      column('character', 'text'),
      column('you', 'choice'),
      column('seats', 'count'),
      column('round', 'round'),
      column('sold', 'count'),
      column('forced', 'count'),
    ],
    rows: rows.flatMap((row) =>
      row.sold.map((sold, i) => [
        row.role,
        row.seat,
        row.character,
        row.you,
        row.seats,
        i + 1,
        sold,
        row.forced[i]!,
      ]),
    ),
  };
}

/** The three settlements side by side. */
export function settlementTable(settled: readonly Settled[]): Table {
  return {
    columns: [
      column('settlement', 'text'),
      column('counts', 'choice'),
      column('token', 'dollars'),
      column('mine', 'dollars'),
      column('others_mean', 'dollars'),
    ],
    rows: settled.map((s) => [s.settlement, s.counts, s.token, s.mine, s.others]),
  };
}

/** The whole game, one row a round and seat: what was chosen and what it came to. */
export function gameTable(game: Game): Table {
  const every = gameExtensions(game);
  const own = seatExtensions(game);
  const rows: Table['rows'] = game.rounds.flatMap((record) => {
    const { report, after } = record;
    const paper = wealths(after, 'price');
    const exit = wealths(after, 'exit');
    const head = [report.round, priceOf(after), after.value, report.depth, report.flow];
    const tail = every.cells(record);
    return [
      ...Array.from(record.holders, (held, i) => [
        ...head,
        'holder',
        i,
        held === 1,
        after.stock[i]!,
        after.cash[i]!,
        after.debt[i]!,
        paper.holders[i]!,
        exit.holders[i]!,
        ...own.cells(record, { role: 'holder', seat: i }),
        ...tail,
      ]),
      ...Array.from(record.makers, (held, j) => [
        ...head,
        'maker',
        j,
        held === 1,
        after.inventory[j]!,
        after.makerCash[j]!,
        0,
        paper.makers[j]!,
        exit.makers[j]!,
        ...own.cells(record, { role: 'maker', seat: j }),
        ...tail,
      ]),
    ];
  });
  return {
    columns: [
      column('round', 'round'),
      column('price', 'dollars'),
      column('value', 'dollars'),
      column('depth', 'tokens'),
      column('flow', 'tokens'),
      column('role', 'text'),
      column('seat', 'seat'),
      column('held', 'choice'),
      column('tokens', 'tokens'),
      column('cash', 'dollars'),
      column('debt', 'dollars'),
      column('paper', 'dollars'),
      column('exit', 'dollars'),
      ...own.columns,
      ...every.columns,
    ],
    rows,
  };
}
