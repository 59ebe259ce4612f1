import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayGame } from '../../../src/game/replay.ts';
import { decodeReplay } from '../../../src/scenario/link.ts';
import { poolsOf, replayCodeOf } from '../../../src/store/classroom/debrief.ts';
import { classFindings } from '../../../src/study/class/findings.ts';
import { readRecord } from '../../../src/study/class/record.ts';
import { CLASS_COLUMNS, classTable } from '../../../src/study/class/table.ts';
import { studentView } from '../../../src/view/class/student.ts';
import { type Led, openClass } from '../../view/class/classes.ts';

type Row = Record<string, string | number | boolean | null>;

function rowsOf(led: Led): Row[] {
  const recorded = readRecord('x', led.journal);
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  return classTable(recorded.value, true, () => null).rows.map((row) =>
    Object.fromEntries(CLASS_COLUMNS.map(({ name }, at) => [name, row[at]!])),
  );
}

describe('whatever a class has played', () => {
  it('its debrief counts what its table lists, with bots and without', () => {
    fc.assert(
      fc.property(openClass, fc.boolean(), (open, bots) => {
        const led = open.end();
        const rows = rowsOf(led).filter(
          ({ role, by, blocked }) =>
            role === 'holder' && blocked === false && (bots || by !== 'bot'),
        );
        const found = classFindings(led.session, { game: 1, bots })!;
        for (const { treatment, overall, shares } of found.treatments) {
          const own = rows.filter((row) => row['treatment'] === 'AB'[treatment]);
          const held = own.filter((row) => row['choice'] === 'hold').length;
          expect([overall?.held ?? 0, overall?.of ?? 0]).toEqual([held, own.length]);
          expect(shares.reduce((sum, { of }) => sum + of, 0)).toBe(own.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('its table says of each student what the student’s own page said', () => {
    fc.assert(
      fc.property(openClass, (open) => {
        const led = open.end();
        const rows = rowsOf(led);
        for (const { id } of led.session.players) {
          for (const { round, mine, price } of studentView(led.session, id, null, led.at).past) {
            const row = rows.find((one) => one['player'] === id && one['round'] === round)!;
            expect(row).toMatchObject({
              price,
              choice: mine.held ? 'hold' : 'sell',
              by: mine.by,
              slipped: mine.slipped,
              forced: mine.forced,
              gain: mine.gain,
            });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('its pools play again in the game’s own viewer, to the digit', () => {
    fc.assert(
      fc.property(openClass, (open) => {
        const { session } = open.end().act({ type: 'end-game' });
        for (const pool of poolsOf(session, 1)) {
          const replay = decodeReplay(replayCodeOf(pool));
          const again = replay.ok ? replayGame(replay.value) : replay;
          expect(again.ok && again.value.rounds.map(({ price, after }) => [price, after])).toEqual(
            pool.group.game.rounds.map(({ price, after }) => [price, after]),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});
