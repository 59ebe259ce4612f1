import { describe, expect, it } from 'vitest';
import { type Name } from '../../../src/session/types.ts';
import { safeCsvOf } from '../../../src/study/class/csv.ts';
import { readRecord } from '../../../src/study/class/record.ts';
import { CLASS_COLUMNS, classCodebook, classTable } from '../../../src/study/class/table.ts';
import { Led } from '../../view/class/classes.ts';

function nameOf(name: Name): string {
  if ('own' in name) return name.own;
  return 'made' in name ? name.made.key : String(name.number);
}

function tableOf(led: Led, bots = false) {
  const recorded = readRecord('K7M4', led.journal);
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  const { columns, rows } = classTable(recorded.value, bots, nameOf);
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  return {
    rows,
    column: (name: string) => rows.map((row) => row[at(name)]!),
    row: (player: number, round: number) => {
      const row = rows.find((one) => one[at('player')] === player && one[at('round')] === round)!;
      return Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]));
    },
    csv: safeCsvOf({ columns, rows }),
  };
}

const SCENARIO = {
  rounds: 2,
  makers: 1,
  stock: 20,
  coordinator: { from: 2, length: 1, seizure: 0, share: 0, vote: true },
};

function led(): Led {
  const one = new Led({
    scenarios: [SCENARIO],
    players: 0,
    names: 'own',
    absent: 'hold',
    predict: true,
    pledges: true,
  });
  one.join('=cmd()').join('Bình').join('阿明').start();
  one.act({ type: 'predict', player: 2, turn: one.session.turn, share: 0.4 }).end();
  one.act({ type: 'pledge', player: 2, turn: one.session.turn, pledge: 'may-sell' });
  one.decide(1, true).decide(2, false).end().next();
  one.join('Late');
  for (const player of [1, 2, 3]) {
    one.act({ type: 'vote', player, turn: one.session.turn, agree: player !== 2 });
  }
  if (one.session.phase === 'voting') one.end();
  for (const player of [1, 2, 3]) one.decide(player, true);
  return one.end();
}

describe('a class as a table', () => {
  it('has one row a player and round, and with bots one a seat and round', () => {
    expect(tableOf(led()).rows).toHaveLength(3 * 2);
    expect(tableOf(led(), true).rows).toHaveLength((3 + 1) * 2);
    expect(
      tableOf(led(), true)
        .column('player')
        .filter((player) => player === null),
    ).toEqual([null, null]);
  });

  it('says who chose what, how, when and what it came to', () => {
    const { row } = tableOf(led());
    const { game } = led().session;
    const pool = game!.groups[0]!;
    const seat = pool.seats.holder.indexOf(2);
    const { after, report } = pool.game.rounds[0]!;
    expect(row(2, 1)).toMatchObject({
      session: 'K7M4',
      treatment: 'A',
      group: 1,
      game: 1,
      name: 'Bình',
      role: 'holder',
      seat,
      choice: 'sell',
      by: 'self',
      seconds: 0.3,
      slipped: false,
      blocked: false,
      price: pool.game.rounds[0]!.price,
      value: after.value,
      gap: after.gap,
      depth: report.depth,
      flow: 30,
      tokens: after.stock[seat],
      cash: after.cash[seat],
      paper: after.cash[seat],
      prediction: 0.4,
      pledge: 'may-sell',
      vote: null,
      late: false,
      removed: false,
    });
    expect(row(3, 1)).toMatchObject({ choice: 'hold', by: 'hold', seconds: null, pledge: null });
    expect(row(2, 2)).toMatchObject({ vote: 'against', blocked: true, choice: 'hold' });
    expect(row(1, 2)).toMatchObject({ vote: 'agree', prediction: null });
  });

  it('has times in UTC, opened before closed', () => {
    const { row } = tableOf(led());
    const { opened, closed } = row(1, 1);
    expect(opened).toMatch(/^1970-01-01T00:\d\d:\d\d\.\d{3}Z$/);
    expect(Date.parse(closed as string) - Date.parse(opened as string)).toBe(400);
  });

  it('lets no name compute', () => {
    const { csv } = tableOf(led());
    expect(csv).toContain(",'=cmd(),");
    expect(csv).not.toContain(',=');
    expect(csv.split('\r\n')).toHaveLength(1 + 6 + 1);
  });

  it('has gains that add up to the wealth beside what was unlocked', () => {
    const { row } = tableOf(led());
    const [first, second] = [row(1, 1), row(1, 2)] as Record<string, number>[];
    const { opening } = led().session.game!.groups[0]!.game.rounds[1]!.report;
    expect(second!['gain']).toBeCloseTo(
      second!['paper']! - first!['paper']! - 10 * opening.price,
      9,
    );
  });

  it('has a codebook with a line for each column', () => {
    const book = classCodebook((column) => `about ${column}`);
    expect(book.rows.map(([name]) => name)).toEqual(CLASS_COLUMNS.map(({ name }) => name));
    expect(book.rows[0]).toEqual(['session', 'text', 'about session']);
  });
});

describe('a record that does not follow', () => {
  it('is refused as the line is', () => {
    expect(readRecord('x', [])).toEqual({ ok: false, refusal: { code: 'class.bad-message' } });
    const journal = [...led().journal];
    journal.splice(4, 0, { at: 5, intent: { type: 'next', turn: 99 } });
    expect(readRecord('x', journal)).toMatchObject({ refusal: { code: 'class.round-closed' } });
  });
});
