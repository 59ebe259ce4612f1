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
});
