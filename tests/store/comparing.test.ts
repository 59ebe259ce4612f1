import { describe, expect, it } from 'vitest';
import { replayFile } from '../../src/scenario/file.ts';
import { encodeReplay } from '../../src/scenario/link.ts';
import {
  codeOfFile,
  codesOfText,
  compare,
  comparedTable,
  originOf,
} from '../../src/store/comparing.ts';
import { forgetFinished, keepFinished, recallFinished } from '../../src/store/comparingRecent.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { watch } from '../../src/store/watching.ts';
import {
  codeOfGame,
  myChoices,
  playOtherwise,
  replayOfGame,
} from '../../src/store/watchingWhatIf.ts';
import { gameWhere, presetGame, scenarioOf } from '../study/games.ts';
import { blocked, shelfOf } from './shelves.ts';

const game = presetGame('race-to-the-exit', 7);
const code = codeOfGame(game);
const codes = [1, 2, 3, 4, 5, 6].map((seed) => codeOfGame(presetGame('race-to-the-exit', seed)));

describe('games side by side', () => {
  it('are each recomputed, prices and wealth from the opening on', () => {
    const { games, refused, beyond } = compare([code]);
    expect([refused, beyond]).toEqual([[], 0]);
    expect(games[0]!.prices).toEqual([10, ...game.rounds.map(({ price }) => price)]);
    expect(games[0]!.wealth).toHaveLength(11);
    expect(games[0]!.choices).toEqual(myChoices(game));
  });

  it('are five at most; how many more there were is known', () => {
    const { games, beyond } = compare(codes);
    expect(games.map(({ code: one }) => one)).toEqual(codes.slice(0, 5));
    expect(beyond).toBe(1);
  });

  it('are shown without those whose codes are bad, each refused by its place', () => {
    const { games, refused } = compare([
      codes[0]!,
      'hello',
      `${codes[1]!.slice(0, -4)}zzzz`,
      codes[2]!,
    ]);
    expect(games.map(({ place }) => place)).toEqual([1, 4]);
    expect(refused.map(({ place }) => place)).toEqual([2, 3]);
    for (const { refusal } of refused) expect(refusal.code).toMatch(/^link\./);
  });

  it('are told from games of other luck and of other rules', () => {
    const changed = playOtherwise(game, myChoices(game).with(0, !myChoices(game)[0]));
    expect(compare([code, codeOfGame(changed)]).alike).toBe('all');
    expect(compare([code, codes[0]!]).alike).toBe('rules');
    expect(compare([code, codeOfGame(presetGame('the-toll', 7))]).alike).toBe('no');
    const worded = gameWhere({ rounds: 3, title: { en: 'Mine' } }, () => false);
    const bare = gameWhere({ rounds: 3 }, () => true);
    expect(compare([codeOfGame(worded), codeOfGame(bare)]).alike).toBe('all');
  });

  it('come as a table with a row a game and moment, and say what made them', () => {
    const { games } = compare([code, codes[0]!]);
    const table = comparedTable(games);
    expect(table.rows).toHaveLength(22);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(originOf(games)).toEqual({
      command: `simulate '#/replay/${code}'; simulate '#/replay/${codes[0]}'`,
      href: `#/compare/${code}.${codes[0]}`,
      seed: 7,
    });
  });
});

describe('a game to be added', () => {
  it.each([
    ['a code', code, [code]],
    ['a replay', `https://a.example/x/#/replay/${code}`, [code]],
    ['a debrief', ` http://a.example/#/debrief/${code}\n`, [code]],
    ['a challenge', `#/beat/${code}`, [code]],
    ['an answer', `#/beat/${code}.${codes[0]}`, [code, codes[0]!]],
    ['a comparison', `#/compare/${code}.${codes[0]}`, [code, codes[0]!]],
  ])('is read from the link of %s', (_, text, found) => {
    expect(codesOfText(text)).toEqual({ ok: true, value: found });
  });

  it.each(['', '#/', '#/compare', 'hello', '#/replay/abc', `#/compare/${code}.x`])(
    'is refused with a code: %j',
    (text) => {
      const read = codesOfText(text);
      expect(!read.ok && read.refusal.code).toMatch(/^link\./);
    },
  );

  it('is read from a file, whose decisions alone count', () => {
    expect(codeOfFile(replayFile(replayOfGame(game)))).toEqual({ ok: true, value: code });
    const doctored = JSON.parse(replayFile(replayOfGame(game)));
    const rich = { ...doctored, final: { price: { holders: [1e9] } }, rounds: [{ price: 99 }] };
    expect(codeOfFile(JSON.stringify(rich))).toEqual({ ok: true, value: code });
    const inside = { ...doctored, decisions: { ...doctored.decisions, wealth: [1e9] } };
    const read = codeOfFile(JSON.stringify(inside));
    expect(!read.ok && read.refusal.code).toBe('decisions.unknown-field');
  });
});

describe('a replay that was tampered with', () => {
  it('is refused whichever character of its link is changed', () => {
    for (let at = 0; at < code.length; at++) {
      const flipped = String.fromCharCode(code.charCodeAt(at) ^ 1);
      const bad = code.slice(0, at) + flipped + code.slice(at + 1);
      expect(watch(bad).ok, bad).toBe(false);
    }
  });

  it('is refused where a holder sells behind a shut gate', () => {
    const scenario = scenarioOf({
      rounds: 4,
      coordinator: { from: 2, length: 2, seizure: 0, share: 0 },
    });
    const shut = gameWhere(
      { rounds: 4, coordinator: { from: 2, length: 2, seizure: 0, share: 0 } },
      () => false,
    );
    const { decisions } = replayOfGame(shut);
    const holders = decisions.holders.map((row, at) => (at === 1 ? row.with(3, false) : row));
    const read = watch(encodeReplay({ scenario, decisions: { ...decisions, holders } }));
    expect(read).toEqual({
      ok: false,
      refusal: { code: 'replay.gate-shut', path: 'holders[1][3]', given: 2 },
    });
    const open = decisions.holders.map((row, at) => (at === 3 ? row.with(3, false) : row));
    expect(watch(encodeReplay({ scenario, decisions: { ...decisions, holders: open } })).ok).toBe(
      true,
    );
  });
});

describe('the last games of a device', () => {
  it('are kept newest first, each once, twelve at most', () => {
    const device = memoryOn(() => shelf);
    const shelf = shelfOf();
    for (let i = 0; i < 20; i++) keepFinished(device, `r${i}`);
    keepFinished(device, 'r15');
    expect(recallFinished(device)).toEqual(
      [15, 19, 18, 17, 16, 14, 13, 12, 11, 10, 9, 8].map((i) => `r${i}`),
    );
    forgetFinished(device);
    expect(recallFinished(device)).toEqual([]);
  });

  it('leave out what no link holds, and survive a shelf that is corrupt, of another version or shut', () => {
    const shelf = shelfOf();
    const device = memoryOn(() => shelf);
    keepFinished(device, 'x'.repeat(4_001));
    expect(recallFinished(device)).toEqual([]);
    for (const kept of ['{', '[]', '{"v":2,"codes":["a"]}', '{"v":1,"codes":"a"}', '7']) {
      shelf.setItem('hold-or-sell/finished', kept);
      expect(recallFinished(device)).toEqual([]);
    }
    shelf.setItem('hold-or-sell/finished', '{"v":1,"codes":["a",7,null,"b"]}');
    expect(recallFinished(device)).toEqual(['a', 'b']);
    const closed = memoryOn(blocked);
    keepFinished(closed, 'a');
    expect(recallFinished(closed)).toEqual([]);
  });
});
