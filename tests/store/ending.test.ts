import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { simulate } from '../../src/game/simulate.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { endingOf } from '../../src/store/ending.ts';
import { endingStill } from '../../src/store/staging.ts';
import { closingMarket } from '../../src/study/settlements.ts';

const game = simulate(scenarioOf({ ...presetScenario('race-to-the-exit') }));
const { scenario } = game;

describe('what a game came to', () => {
  it('is my wealth at the last price, as my account shows it', () => {
    expect(endingOf(game).mine).toBeCloseTo(endingStill(game).view.account.paper, 9);
  });

  it('counts as given what I began with and every free token at the opening price', () => {
    const { seat } = scenario.seats.you;
    const began = game.opening.stock[seat]! * scenario.price + game.opening.cash[seat]!;
    const free = scenario.unlock * game.rounds.length * scenario.price;
    expect(endingOf(game).putIn).toBeCloseTo(began + free - game.opening.debt[seat]!, 6);
  });

  it('sets the mean of the other holders beside mine, without me', () => {
    const market = closingMarket(game);
    const { price } = endingStill(game).view;
    const wealth = Array.from(market.stock, (stock, i) => stock * price + market.cash[i]!);
    wealth.splice(scenario.seats.you.seat, 1);
    const mean = wealth.reduce((sum, one) => sum + one, 0) / wealth.length;
    expect(endingOf(game).others).toBeCloseTo(mean, 6);
    expect(endingOf(game).many).toBe(scenario.holders > 2);
  });

  it('has no others where I am the only one of my role', () => {
    const preset = presetScenario('race-to-the-exit');
    const seats = { you: { role: 'maker', seat: 0 } } as const;
    const alone = simulate(scenarioOf({ ...preset, makers: 1, seats }));
    expect(endingOf(alone).others).toBeNull();
  });
});
