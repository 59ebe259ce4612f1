import { describe, expect, it } from 'vitest';
import { type Game } from '../../src/game/types.ts';
import { priceOf } from '../../src/model/price.ts';
import { playRound } from '../../src/model/round.ts';
import { openMarket } from '../../src/model/state.ts';
import { PRESETS, presetOf, presetScenario } from '../../src/scenario/presets/index.ts';
import { analyse } from '../../src/theory/analyse.ts';
import { type Analysis } from '../../src/theory/types.ts';
import { mean, myWealths, playMany, playPreset, runRound, standardError } from './playMany.ts';

/** My analysis before each round, everybody having held until then. */
function analysesIfAllHold(id: string): Analysis[] {
  const scenario = presetScenario(id);
  const market = openMarket(scenario);
  const holders = new Uint8Array(scenario.holders).fill(1);
  const makers = new Uint8Array(scenario.makers).fill(1);
  return Array.from({ length: scenario.rounds }, () => {
    const situation = { rules: scenario, market, lastHolders: holders, lastMakers: makers };
    const analysis = analyse(situation, scenario.seats.you);
    playRound(scenario, market, holders, makers);
    if (!analysis.ok) throw new Error(analysis.refusal.code);
    return analysis.value;
  });
}

const LETTERS: Record<string, string> = {
  'prisoners-dilemma': 'P',
  'stag-hunt': 'S',
  harmony: 'H',
  deadlock: 'D',
};

function pathOf(id: string): string {
  return analysesIfAllHold(id)
    .map((analysis) => LETTERS[analysis.class ?? ''] ?? '?')
    .join('');
}

describe('the library', () => {
  it('has the sixteen presets of the model, each with its own id and open to see', () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(16);
    for (const { id } of PRESETS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(presetScenario(id).information).toBe('each');
    }
    expect(presetOf('no-such-thing')).toBeUndefined();
  });

  it.each([
    ['race-to-the-exit', 'PPPPPPPPPP'],
    ['no-fee', 'PPPPPPPPPP'],
    ['the-toll', 'SSSSSSSSSS'],
    ['a-story', 'DPPPPPPPPP'],
    ['dilution', 'DDPPPPPPPP'],
    ['exit-fee', 'HHHHHHHHHH'],
    ['boom-outside', 'DDPPPPPPPP'],
    ['bonds-outside', 'SSSSSSSSSS'],
    ['the-whale', 'PPPPPPPPPP'],
    ['makers-choice', 'PPPPPPPPPP'],
    ['quote-obligation', 'HHHHHHHHHH'],
    ['narrow-pool', 'PSSSSSSSSSSS'],
    ['bank-run', 'SSSSSS'],
    ['three-three', 'SSSSSSSSSS'],
    ['two-holders', 'P'],
  ])('%s is, round by round while all hold, %s', (id, path) => {
    expect(pathOf(id)).toBe(path);
  });
});

/** Four standard errors of the difference of two means over 200 seeds each: ours and the table's. */
function expectMean(values: number[], table: number): void {
  const tolerance = 4 * Math.SQRT2 * Math.max(standardError(values), 0.5);
  expect(Math.abs(mean(values) - table)).toBeLessThan(tolerance);
}

describe('over 200 seeds', () => {
  it.each([
    ['race-to-the-exit', 930, 1227],
    ['no-fee', 707, 1040],
    ['the-toll', 1811, 1612],
    ['a-story', 681, 1026],
    ['dilution', 647, 990],
    ['exit-fee', 1101, 1258],
    ['boom-outside', 754, 1433],
    ['bonds-outside', 1067, 1045],
    ['the-whale', 631, 885],
    ['makers-choice', 992, 1108],
    ['quote-obligation', 968, 628],
  ])('%s pays me %d if I always hold and %d if I always sell', (id, hold, sell) => {
    expectMean(myWealths(playPreset(id, true)), hold);
    expectMean(myWealths(playPreset(id, false)), sell);
  });

  const runsIn = (games: Game[]) =>
    games.filter((game) => runRound(game) !== null).length / games.length;

  it('the race is run late and seldom if I hold, and mostly if I sell', () => {
    const games = playPreset('race-to-the-exit', true);
    expect(runsIn(games)).toBeGreaterThan(0.18);
    expect(runsIn(games)).toBeLessThan(0.32);
    expect(mean(games.flatMap((game) => runRound(game) ?? []))).toBeGreaterThan(9);
    expect(runsIn(playPreset('race-to-the-exit', false))).toBeGreaterThan(0.6);
  });

  it('without a fee holding falls to a fifth even if I hold', () => {
    const games = playPreset('no-fee', true);
    const late = games.flatMap(({ rounds }) => rounds.slice(4).map(({ held }) => held.holder / 12));
    expect(mean(late)).toBeGreaterThan(0.15);
    expect(mean(late)).toBeLessThan(0.25);
  });

  it('with an exit fee nobody runs, whatever I do', () => {
    expect(runsIn([...playPreset('exit-fee', true), ...playPreset('exit-fee', false)])).toBe(0);
  });

  it('the bank is run in about half of the games if I hold', () => {
    const share = runsIn(playPreset('bank-run', true));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('(3,3) peaks at twice its end', () => {
    const ratios = playPreset('three-three', true).map(({ opening, rounds }) => {
      const prices = [opening, ...rounds.map(({ after }) => after)].map(priceOf);
      return Math.max(...prices) / prices.at(-1)!;
    });
    expect(mean(ratios)).toBeGreaterThan(1.8);
    expect(mean(ratios)).toBeLessThan(2.2);
  });
});

describe('what the presets are for', () => {
  const massesOf = (id: string) => analysesIfAllHold(id).map(({ criticalMass }) => criticalMass);

  it('the bank stands while five of the seven others stay', () => {
    expect(massesOf('bank-run')).toEqual(Array(6).fill(5));
  });

  it('(3,3) needs ten of the eleven others', () => {
    expect(massesOf('three-three')).toEqual(Array(10).fill(10));
  });

  it('the toll starts with seven of the eleven others', () => {
    expect(massesOf('the-toll')[0]).toBe(7);
  });

  it('in the narrow pool my own sale hurts me from the second round on', () => {
    const corners = analysesIfAllHold('narrow-pool').map((analysis) => analysis.corners!);
    expect(corners[0]!.T).toBeGreaterThan(corners[0]!.R);
    for (const { T, R } of corners.slice(1)) expect(R).toBeGreaterThan(T);
  });

  it('the race pays each 1,174 if all hold to the end', () => {
    const scenario = { ...presetScenario('race-to-the-exit'), noise: 0 };
    const all = {
      ...scenario.seats,
      holders: scenario.seats.holders.map(() => ({ id: 'always-hold' })),
    };
    const [wealth] = myWealths(playMany({ ...scenario, seats: all }, true, 1));
    expect(Math.round(wealth!)).toBe(1174);
  });

  it('the dominoes fall one by one in the round after the warning', () => {
    const scenario = presetScenario('the-dominoes');
    expect(scenario.events.map(({ round, news }) => [round, news])).toEqual([
      [5, 'lenders-warn'],
      [6, 'october-shock'],
    ]);
    const [game] = playMany(scenario, true, 1);
    const waves = game!.rounds.map(({ report }) => report.waves.map(({ seats }) => seats.length));
    expect(waves[5]).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(waves.toSpliced(5, 1).flat()).toEqual([]);
    expect(game!.rounds[4]!.price).toBeCloseTo(11.05, 2);
    expect(game!.rounds[5]!.price).toBeCloseTo(4.78, 2);
  });

  it('the whale is the last holder and has thirty times my tokens', () => {
    const { stock } = openMarket(presetScenario('the-whale'));
    expect(stock.at(-1)).toBe(30 * stock[0]!);
  });
});
