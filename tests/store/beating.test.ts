import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeScenario } from '../../src/scenario/link.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import {
  endOf,
  isBrokenOff,
  mainPart,
  matchOf,
  openMatch,
  openReplay,
  takeUp,
} from '../../src/store/beating.ts';
import { afterGame } from '../../src/store/beatingAfter.ts';
import { takeChallenge } from '../../src/store/beatingMemory.ts';
import { recallFinished } from '../../src/store/comparingRecent.ts';
import {
  codeOfGame,
  myChoices,
  playOtherwise,
  replayOfGame,
} from '../../src/store/watchingWhatIf.ts';
import { gameWhere, presetGame, scenarioOf } from '../study/games.ts';
import { appOn, hrefAfter } from './apps.ts';
import { shelfOf } from './shelves.ts';

const game = presetGame('race-to-the-exit', 7);
const code = codeOfGame(game);
const other = playOtherwise(game, myChoices(game).with(2, !myChoices(game)[2]));

const SETTLED: [string, Scenario][] = [
  ['the last price', presetScenario('race-to-the-exit')],
  ['value', { ...presetScenario('race-to-the-exit'), settle: 'value' }],
  ['exit', { ...presetScenario('makers-choice'), settle: 'exit' }],
  ['the last price, with debt', presetScenario('the-dominoes')],
  [
    'value, with a type that comes out',
    scenarioOf({ rounds: 5, quality: { prior: 0.5, accuracy: 0.8, decay: 0.1 }, settle: 'value' }),
  ],
];

/** A game of a scenario in which everybody sells now and then. */
function mixedGame(scenario: Scenario) {
  return gameWhere(
    JSON.parse(JSON.stringify(scenario)),
    (seat, round) => (seat * 7 + round * 5 + scenario.seed) % 4 === 0,
  );
}

describe('two games of one scenario', () => {
  it.each(SETTLED)('differ by what their reasons sum to: settled by %s', (_, scenario) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 20 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (seed, mine) => {
          const recorded = openReplay(codeOfGame(mixedGame({ ...scenario, seed })));
          if (!recorded.ok) throw new Error(recorded.refusal.code);
          const first = recorded.value.game;
          const second = playOtherwise(first, mine.slice(0, first.rounds.length));
          const match = matchOf(replayOfGame(first), replayOfGame(second));
          const sum = match.parts.reduce((total, { dollars }) => total + dollars, 0);
          expect(match.difference).toBe(endOf(second) - endOf(first));
          expect(Math.abs(sum - match.difference)).toBeLessThan(0.1 * first.rounds.length);
          const main = mainPart(match);
          if (main !== null) expect(Math.sign(main.dollars)).toBe(Math.sign(match.difference));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('part in the first round that was chosen otherwise, and never where none was', () => {
    expect(matchOf(replayOfGame(game), replayOfGame(other)).parted).toBe(3);
    expect(matchOf(replayOfGame(game), replayOfGame(game))).toMatchObject({
      parted: null,
      difference: 0,
    });
    expect(mainPart(matchOf(replayOfGame(game), replayOfGame(game)))).toBeNull();
  });

  it('are compared after the rounds that both have', () => {
    const { scenario, decisions } = replayOfGame(other);
    const half = {
      scenario,
      decisions: { holders: decisions.holders.slice(0, 4), makers: decisions.makers!.slice(0, 4) },
    };
    const match = matchOf(replayOfGame(game), half);
    expect(match).toMatchObject({ rounds: 4, cut: true });
    expect(match.theirs.rounds).toHaveLength(4);
  });
});

describe('a challenge', () => {
  it('is answered by a game of the same scenario, seed and seat alone', () => {
    const answered = openMatch(code, codeOfGame(other));
    expect(answered.ok && answered.value?.difference).toBe(endOf(other) - endOf(game));
    const foreign = openMatch(code, codeOfGame(presetGame('race-to-the-exit', 8)));
    expect(foreign).toEqual({ ok: true, value: null });
    expect(openMatch(code, 'hello').ok).toBe(false);
  });

  it('is remembered through a reload, and leads to the comparison once', () => {
    const [device, tab] = [shelfOf(), shelfOf()];
    const { app } = appOn(device, tab);
    expect(takeUp(app, code, game)).toBe(`#/play/${encodeScenario(game.scenario)}`);
    const reloaded = appOn(device, tab).app;
    expect(hrefAfter(reloaded, other)).toBe(`#/beat/${code}.${codeOfGame(other)}`);
    expect(hrefAfter(reloaded, other)).toBe(`#/debrief/${codeOfGame(other)}`);
  });

  it('is remembered in another tab, where the first one is gone', () => {
    const device = shelfOf();
    takeUp(appOn(device).app, code, game);
    expect(hrefAfter(appOn(device).app, other)).toBe(`#/beat/${code}.${codeOfGame(other)}`);
  });

  it('is remembered without a reload where the device keeps nothing', () => {
    const { app } = appOn(shelfOf(0), shelfOf(0));
    takeUp(app, code, game);
    expect(hrefAfter(app, other)).toBe(`#/beat/${code}.${codeOfGame(other)}`);
  });

  it('is not taken for answered by a game of another scenario', () => {
    const { app } = appOn();
    takeUp(app, code, game);
    const foreign = presetGame('bank-run');
    expect(hrefAfter(app, foreign)).toBe(`#/debrief/${codeOfGame(foreign)}`);
    expect(takeChallenge(app, encodeScenario(game.scenario))?.theirs).toBe(code);
  });

  it('is not read from a shelf that holds something else', () => {
    const device = shelfOf();
    for (const kept of ['7', '{}', '{"theirs":1,"play":"x"}', '{', 'null']) {
      device.setItem('hold-or-sell/challenge', kept);
      expect(takeChallenge(appOn(device).app, 'x')).toBeNull();
    }
  });

  it('is answered by a game that ended here, not by one whose debrief is opened', () => {
    const { app } = appOn();
    takeUp(app, code, game);
    expect(afterGame(app, codeOfGame(other), other)).toBeNull();
    expect(recallFinished(app.device)).toEqual([]);
    expect(hrefAfter(app, other)).toBe(`#/beat/${code}.${codeOfGame(other)}`);
    expect(recallFinished(app.device)).toEqual([codeOfGame(other)]);
  });

  it('says of a game whether it was left before its end', () => {
    expect(isBrokenOff(game)).toBe(false);
    expect(isBrokenOff(gameWhere({ rounds: 5 }, () => false, 3))).toBe(true);
    expect(isBrokenOff(gameWhere({ rounds: 5 }, () => false))).toBe(false);
  });
});
