import { describe, expect, it } from 'vitest';
import { reduce, startGame } from '../../src/game/reduce.ts';
import { decisionsOf, replayGame } from '../../src/game/replay.ts';
import { type Game } from '../../src/game/types.ts';
import { encodeScenario } from '../../src/scenario/link.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { endOf } from '../../src/store/beating.ts';
import { debriefOf, hindsightRequest } from '../../src/store/debrief.ts';
import { playableUntil, playFrom } from '../../src/store/watchingOnward.ts';
import {
  codeOfGame,
  myChoices,
  playOtherwise,
  shutRounds,
  wereBots,
} from '../../src/store/watchingWhatIf.ts';
import { type Hindsight, lookBack } from '../../src/theory/hindsight.ts';
import { scenarioOf } from '../study/games.ts';
import { appOn, hrefAfter } from './apps.ts';

/** The game of a scenario in which I hold where `holds` says so, through noise and the drawn end. */
function playedBy(scenario: Scenario, holds: (round: number) => boolean): Game {
  const { you } = scenario.seats;
  let game = startGame(scenario, [you]);
  while (game.phase !== 'over') {
    if (game.phase === 'choosing') {
      const chosen = reduce(game, {
        type: 'choose',
        seat: you,
        hold: holds(game.rounds.length + 1),
      });
      if (chosen.ok) game = chosen.value;
    }
    const next = reduce(game, { type: 'close' });
    if (!next.ok) throw new Error(next.refusal.code);
    game = next.value;
  }
  return game;
}

/** As it comes out of its link: nobody knows any more whose hand slipped. */
function replayed(game: Game): Game {
  const again = replayGame({ scenario: game.scenario, decisions: decisionsOf(game) });
  if (!again.ok) throw new Error(again.refusal.code);
  return again.value;
}

function hindsightOf(game: Game): Hindsight {
  const debrief = debriefOf({ scenario: game.scenario, decisions: decisionsOf(game) }, game);
  const work = lookBack(hindsightRequest(debrief));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const race = { ...presetScenario('race-to-the-exit'), seed: 7 };
const GAMES: [string, Scenario][] = [
  ['the race to the exit', race],
  ['a market maker', { ...presetScenario('makers-choice'), seed: 3 }],
  [
    'a token of hidden quality',
    scenarioOf({
      rounds: 6,
      quality: { prior: 0.5, accuracy: 0.8, decay: 0.05 },
      settle: 'value',
      seed: 5,
    }),
  ],
  [
    'a voted block',
    scenarioOf({
      rounds: 6,
      coordinator: { from: 3, length: 2, seizure: 0.5, share: 0.5, vote: true },
      seed: 2,
    }),
  ],
  [
    'a block without a vote',
    scenarioOf({
      rounds: 6,
      coordinator: { from: 3, length: 2, seizure: 0.5, share: 0.5 },
      settle: 'exit',
    }),
  ],
  ['siblings and debt', { ...presetScenario('the-dominoes'), seed: 4 }],
];

describe.each(GAMES)('what if: %s', (_, scenario) => {
  const game = replayed(playedBy(scenario, (round) => round % 3 !== 0));
  const mine = myChoices(game);

  it('ends, with one choice changed, where hindsight says', () => {
    for (const { round, wealth, choices } of hindsightOf(game).flips) {
      const other = playOtherwise(game, mine.with(round - 1, !mine[round - 1]));
      expect(endOf(other)).toBe(wealth);
      expect(myChoices(other)).toEqual(choices);
    }
  });

  it('ends, with the best of all paths, where hindsight says', () => {
    const { best, played } = hindsightOf(game);
    expect(endOf(playOtherwise(game, best.choices))).toBe(best.wealth);
    expect(endOf(game)).toBe(played.wealth);
  });

  it('is the game itself where nothing is changed', () => {
    expect(playOtherwise(game, mine)).toBe(game);
  });

  it('knows bots by what they did', () => {
    expect(wereBots(game)).toBe(true);
  });

  it('can be played on from every round, up to the end that was', () => {
    expect(playableUntil(game)).toBe(mine.length);
  });
});

describe('what if, where people sat in the other seats', () => {
  const bots = playedBy(race, () => true);
  const decisions = decisionsOf(bots);
  const people = replayGame({
    scenario: race,
    decisions: {
      ...decisions,
      holders: decisions.holders.map((row, at) => row.with(4, at % 2 === 0)),
    },
  });
  if (!people.ok) throw new Error(people.refusal.code);
  const game = people.value;

  it('keeps all that was recorded up to the changed round, and in it what the others did', () => {
    const other = playOtherwise(game, myChoices(game).with(3, false));
    expect(other.rounds.slice(0, 3)).toEqual(game.rounds.slice(0, 3));
    expect(Array.from(other.rounds[3]!.holders).slice(1)).toEqual(
      Array.from(game.rounds[3]!.holders).slice(1),
    );
    expect(other.rounds).toHaveLength(game.rounds.length);
  });

  it('is told from a game against bots, and not played on live', () => {
    expect(wereBots(game)).toBe(false);
    const differing = game.rounds.findIndex(
      ({ holders }, at) => holders[4] !== bots.rounds[at]!.holders[4],
    );
    expect(playableUntil(game)).toBe(differing + 1);
  });
});

it('does not let me sell while the gate is shut', () => {
  const game = playedBy(
    scenarioOf({ rounds: 4, coordinator: { from: 2, length: 1, seizure: 0, share: 0 } }),
    () => true,
  );
  expect(shutRounds(game)).toEqual(new Set([2]));
  expect(playOtherwise(game, [true, false, true, true])).toBe(game);
});

describe('playing on from a round', () => {
  const game = playedBy({ ...race, noise: 0.3 }, (round) => round % 2 === 0);

  it('sits down with all that was before, whoever’s hand slipped', () => {
    const { app } = appOn();
    const href = playFrom(app, game, 5);
    const sitting = app.current.sitting!.getState();
    expect(href).toBe(`#/play/${encodeScenario(game.scenario)}`);
    expect(sitting.game.rounds.map(({ holders }) => holders)).toEqual(
      game.rounds.slice(0, 4).map(({ holders }) => holders),
    );
    expect(sitting.view.round).toBe(5);
  });

  it('is compared with the game it came from once it is over', () => {
    const { app } = appOn();
    playFrom(app, game, 5);
    const answer = codeOfGame(playedBy(game.scenario, () => false));
    const over = playedBy(game.scenario, () => false);
    expect(hrefAfter(app, over)).toBe(`#/beat/${codeOfGame(game)}.${answer}`);
    expect(hrefAfter(app, over)).toBe(`#/debrief/${answer}`);
  });
});
