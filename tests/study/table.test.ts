import { describe, expect, it } from 'vitest';
import { courseOf } from '../../src/study/course.ts';
import { codebookOf, csvOf } from '../../src/study/table.ts';
import { courseTable, gameTable } from '../../src/study/tables.ts';
import { gameWhere, ME } from './games.ts';

describe('a table as CSV', () => {
  it('quotes what would break a row, and writes truth as 1 and 0', () => {
    const csv = csvOf({
      columns: [
        { name: 'word', unit: 'text' },
        { name: 'held', unit: 'choice' },
      ],
      rows: [
        ['a, "b"', true],
        [null, false],
      ],
    });
    expect(csv).toBe('word,held\r\n"a, ""b""",1\r\n,0\r\n');
  });

  it('keeps every digit of the game', () => {
    const game = gameWhere({ rounds: 1 }, (seat) => seat >= 6);
    const cells = csvOf(courseTable(courseOf(game, ME)))
      .split('\r\n')[2]!
      .split(',');
    expect(Number(cells[1])).toBe(game.rounds[0]!.price);
  });

  it('has one row for every round and seat', () => {
    const game = gameWhere({ rounds: 4 }, () => false);
    const table = gameTable(game);
    expect(table.rows).toHaveLength(4 * (12 + 2));
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it('names each of its columns once in the codebook', () => {
    const table = gameTable(gameWhere({ rounds: 1 }, () => false));
    const names = codebookOf(table).rows.map(([name]) => name);
    expect(names).toEqual(table.columns.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  const extended = {
    rounds: 3,
    quality: { prior: 0.5, accuracy: 0.7, decay: 0.1 },
    coordinator: { from: 2, length: 1, seizure: 1, share: 0.5, vote: true },
    siblings: { count: 2, volatility: 0.03, stock: 30 },
  };
  const NEW_IN_GAME = [
    'seized',
    'vote',
    'siblings',
    'report',
    'belief',
    'real',
    'gate_shut',
    'sibling_1',
    'sibling_2',
    'correlation',
  ];

  it('has the columns of an extension where the scenario has it, and no others', () => {
    const plain = gameTable(gameWhere({ rounds: 3 }, () => false));
    const names = (table: typeof plain) => table.columns.map(({ name }) => name);
    for (const sell of [true, false]) {
      const table = gameTable(gameWhere(extended, () => sell));
      expect(names(table)).toEqual([...names(plain), ...NEW_IN_GAME]);
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    }
    const lone = gameTable(gameWhere({ rounds: 3, quality: extended.quality }, () => false));
    expect(names(lone)).toEqual([...names(plain), 'report', 'belief', 'real']);
  });

  it('says what the extensions brought: to a seat, to a round, and the type at the end alone', () => {
    const decree = { ...extended, coordinator: { from: 2, length: 1, seizure: 1, share: 0.5 } };
    const game = gameWhere(decree, () => false);
    const table = gameTable(game);
    const column = (name: string) => table.columns.findIndex((one) => one.name === name);
    const cells = (round: number, row: number) => table.rows[(round - 1) * 14 + row]!;
    const second = cells(2, 3);
    expect(second[column('seized')]).toBe(10);
    expect(cells(1, 3)[column('seized')]).toBe(0);
    expect(cells(2, 12)[column('seized')]).toBeNull();
    expect(second[column('gate_shut')]).toBe(true);
    expect(second[column('siblings')]).toBe(30);
    expect(second[column('belief')]).toBe(game.rounds[1]!.after.quality!.belief);
    expect(second[column('report')]).toBe(game.rounds[1]!.report.busy ? 'busy' : 'quiet');
    expect(second[column('real')]).toBeNull();
    expect(cells(3, 0)[column('real')]).toBe(game.rounds[2]!.reveal!.real);
    expect(second[column('correlation')]).toBe(game.rounds[1]!.correlation);
  });

  it('has them in the course too, empty for the opening', () => {
    const decree = { ...extended, coordinator: { from: 2, length: 1, seizure: 1, share: 0.5 } };
    const course = courseOf(
      gameWhere(decree, () => false),
      ME,
    );
    const table = courseTable(course);
    const names = table.columns.map(({ name }) => name);
    expect(names.slice(8)).toEqual([
      'report',
      'belief',
      'gate_shut',
      'seized',
      'sibling_1',
      'sibling_2',
      'correlation',
    ]);
    expect(table.rows[0]!.slice(8)).toEqual(Array(7).fill(null));
    expect(table.rows[2]![names.indexOf('seized')]).toBe(10);
    expect(course.reveal).not.toBeNull();
    expect(
      courseTable(
        courseOf(
          gameWhere({ rounds: 2 }, () => false),
          ME,
        ),
      ).columns,
    ).toHaveLength(8);
  });
});
