import { type Game } from '../game/types.ts';
import { FALL, GAP, PURSE, VALUE } from './ashore-or-stay-scenarios.ts';
import { bestWay, type PurseWay, purseAfter } from './purse.ts';
import { lastPrice, myChoices, pricesOf, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';
import { playedBy, steadily } from './trials.ts';
import { type Figures, type Told } from './types.ts';

/** What the learner did in the first choice after the fall: 'held', 'sold', or 'early': gone before it. */
export function leftAfterFall(told: Told, game: number): 'held' | 'sold' | 'early' {
  const choices = myChoices(told.games('play-falls')[game]!);
  if (choices.slice(0, FALL).includes(false)) return 'early';
  return choices[FALL] === true ? 'held' : 'sold';
}

/** My wealth at the end with what I did up to the fall, then holding or selling throughout, dollars. */
function afterFall(game: Game, hold: boolean): number {
  const before = myChoices(game).slice(0, FALL);
  return wealthOf(playedBy(game.scenario, (round) => before[round - 1] ?? hold));
}

/** The two falls, and what the learner made of them. */
export function falls(told?: Told): Figures {
  const gap = steadily(scenarioOf(GAP), true);
  const { price, rounds } = gap.scenario;
  const figures: Figures = {
    fall: { as: 'percent', value: 1 - pricesOf(gap)[FALL - 1]! / price, decimals: 0 },
    rounds: { as: 'number', value: rounds },
  };
  if (told === undefined) return figures;
  const [first, second] = told.games('play-falls') as [Game, Game];
  return {
    ...figures,
    low: { as: 'price', value: pricesOf(first)[FALL - 1]! },
    gapEnd: { as: 'price', value: lastPrice(first) },
    valueEnd: { as: 'price', value: lastPrice(second) },
    gapHold: { as: 'money', value: afterFall(first, true) },
    gapSell: { as: 'money', value: afterFall(first, false) },
    valueHold: { as: 'money', value: afterFall(second, true) },
    valueSell: { as: 'money', value: afterFall(second, false) },
  };
}

const DOLLARS = 100; // what the purse begins with

/** What a purse has become, in dollars, after the gap and after the loss of value. */
export function pursesAfter(way: PurseWay): { gap: number; value: number } {
  return {
    gap: DOLLARS * purseAfter(steadily(scenarioOf(GAP), true), way),
    value: DOLLARS * purseAfter(steadily(scenarioOf(VALUE), true), way),
  };
}

/** The best way after each of the two falls. */
export function bestWays(): { gap: PurseWay; value: PurseWay } {
  return {
    gap: bestWay(steadily(scenarioOf(GAP), true)),
    value: bestWay(steadily(scenarioOf(VALUE), true)),
  };
}

/** The figures of the purse's reveal. */
export function pursesTold(): Figures {
  return {
    start: { as: 'money', value: DOLLARS },
    fillGap: { as: 'money', value: pursesAfter('fill').gap },
    fillValue: { as: 'money', value: pursesAfter('fill').value },
    ashoreGap: { as: 'money', value: pursesAfter('ashore').gap },
    ashoreValue: { as: 'money', value: pursesAfter('ashore').value },
    leaveGap: { as: 'money', value: pursesAfter('leave').gap },
    leaveValue: { as: 'money', value: pursesAfter('leave').value },
    token: { as: 'percent', value: PURSE.token },
    reserve: { as: 'percent', value: PURSE.reserve },
  };
}
