import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../src/game/replay.ts';
import { readReplayFile, readScenarioFile } from '../../src/scenario/file.ts';
import { decodeReplay, decodeScenario, encodeReplay } from '../../src/scenario/link.ts';
import { openDebrief } from '../../src/store/debrief.ts';
import { hrefOfFile } from '../../src/store/files.ts';
import { replayParcel, scenarioParcel } from '../../src/store/sharing.ts';
import { watch } from '../../src/store/watching.ts';
import { gameWhere, presetGame } from '../study/games.ts';

const game = presetGame('race-to-the-exit');
const replay = { scenario: game.scenario, decisions: decisionsOf(game) };
const code = encodeReplay(replay);

describe('watching a game', () => {
  it('shows after every round what the game was then', () => {
    const watched = watch(code);
    if (!watched.ok) throw new Error(watched.refusal.code);
    expect(watched.value.rounds).toBe(10);
    for (let round = 1; round <= 10; round++) {
      const view = watched.value.viewAfter(round);
      expect(view.past).toHaveLength(round);
      expect(view.price).toBe(game.rounds[round - 1]!.price);
      expect(view.phase).toBe(round === 10 ? 'over' : 'choosing');
    }
  });

  it('opens before the first round', () => {
    const watched = watch(code);
    expect(watched.ok && watched.value.viewAfter(0).past).toEqual([]);
  });

  it.each(['', 'hello', code.slice(0, -3), `${code}x`, 'z9zzzz'])(
    'refuses %j with a code',
    (bad) => {
      for (const opened of [watch(bad), openDebrief(bad)]) {
        expect(opened.ok).toBe(false);
        expect(!opened.ok && opened.refusal.code).toMatch(/^(link|replay)\./);
      }
    },
  );
});

describe('a parcel', () => {
  it('is a link that opens the same scenario or game', () => {
    const scenario = scenarioParcel(game.scenario).href!.replace('#/s/', '');
    const again = replayParcel(replay).href!.replace('#/replay/', '');
    expect(decodeScenario(scenario)).toEqual({ ok: true, value: game.scenario });
    expect(decodeReplay(again)).toEqual({ ok: true, value: replay });
  });

  it('is a file as well, which reads back the same', () => {
    expect(readScenarioFile(scenarioParcel(game.scenario).file.text)).toEqual({
      ok: true,
      value: game.scenario,
    });
    expect(readReplayFile(replayParcel(replay).file.text)).toEqual({ ok: true, value: replay });
  });

  it('is a file alone where a link would be too long', () => {
    const big = gameWhere(
      { holders: 1000, rounds: 100 },
      (seat, round) => (seat * 7919 + round * 104729) % 13 < 5,
    );
    const parcel = replayParcel({ scenario: big.scenario, decisions: decisionsOf(big) });
    expect(parcel.href).toBeNull();
    expect(readReplayFile(parcel.file.text).ok).toBe(true);
  });

  it('opens from its file where its link would have led', () => {
    for (const parcel of [scenarioParcel(game.scenario), replayParcel(replay)]) {
      expect(hrefOfFile(parcel.file.text)).toEqual({ ok: true, value: parcel.href });
    }
  });

  it('is refused with a code where its file is damaged', () => {
    const { text } = replayParcel(replay).file;
    for (const bad of [text.slice(0, -9), '[]', text.replace('"holders"', '"holder"')]) {
      const opened = hrefOfFile(bad);
      expect(opened.ok).toBe(false);
    }
  });
});
