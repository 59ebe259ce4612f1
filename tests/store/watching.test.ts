import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../src/game/replay.ts';
import { readReplayFile, readScenarioFile } from '../../src/scenario/file.ts';
import { decodeReplay, decodeScenario, encodeReplay } from '../../src/scenario/link.ts';
import { openDebrief } from '../../src/store/debrief.ts';
import { hrefOfFile } from '../../src/store/files.ts';
import { replayParcel, scenarioParcel } from '../../src/store/sharing.ts';
import { watch } from '../../src/store/watching.ts';
import { momentAt, tickPrices } from '../../src/store/watchingTicks.ts';
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

describe('the ticks of a game', () => {
  it.each(['race-to-the-exit', 'the-dominoes'])('end every round at its price: %s', (id) => {
    const played = presetGame(id, 3);
    const prices = tickPrices(played);
    expect(prices).toHaveLength(24 * played.rounds.length + 1);
    expect(prices[0]).toBeCloseTo(played.scenario.price, 12);
    for (const [at, { price }] of played.rounds.entries())
      expect(prices[24 * (at + 1)]).toBe(price);
    for (const price of prices) expect(price).toBeGreaterThan(0);
  });

  it('fall by the selling in the first half of a round, to within the noise', () => {
    const run = gameWhere({ rounds: 1, stock: 50 }, () => true);
    const { flow, depth } = run.rounds[0]!.report;
    const prices = tickPrices(run);
    expect(Math.abs(Math.log(prices[12]! / prices[0]!) + flow / depth)).toBeLessThan(0.03);
  });

  it('tell what comes out about the token in the last one', () => {
    const { scenario } = gameWhere(
      { rounds: 3, quality: { prior: 0.5, accuracy: 0.9, decay: 0.4 }, capture: 1 },
      () => false,
    );
    const hollow = [1, 2, 3, 4, 5, 6].map((seed) =>
      gameWhere({ ...JSON.parse(JSON.stringify(scenario)), seed }, () => false),
    );
    for (const one of hollow) {
      const last = one.rounds.at(-1)!;
      const prices = tickPrices(one);
      expect(prices.at(-1)).toBe(last.price);
      expect(Math.abs(Math.log(prices.at(-2)! / last.reveal!.price))).toBeLessThan(0.4);
    }
  });

  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [24, 1, 24],
    [25, 2, 1],
    [240, 10, 24],
  ])('lie at place %i in round %i, tick %i', (place, round, tick) => {
    expect(momentAt(place)).toEqual({ round, tick });
  });
});
