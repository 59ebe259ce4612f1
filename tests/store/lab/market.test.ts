import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/scenario/defaults.ts';
import { NUMBER_FIELDS } from '../../../src/scenario/fields.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { createMarketLab, standardOf } from '../../../src/store/lab/market.ts';
import { LEVER_GROUPS } from '../../../src/store/lab/market-levers.ts';
import {
  findRules,
  lookAt,
  lookClosely,
  planePointOf,
} from '../../../src/store/lab/market-look.ts';
import { settingOf } from '../../../src/store/lab/market-turn.ts';
import { analyse } from '../../../src/theory/analyse.ts';
import { openingOf } from '../../../src/theory/opening.ts';

const open = (scenario = DEFAULTS) => createMarketLab(scenario);

describe('the levers', () => {
  it('are every number of the schema, and information, settlement and pledges, each once', () => {
    const paths = LEVER_GROUPS.flatMap(({ levers }) => levers.map(({ path }) => path));
    const schema = [...NUMBER_FIELDS.map(({ path }) => path), 'information', 'settle', 'pledges'];
    expect([...paths].sort()).toEqual(schema.sort());
  });

  it('know the defaults of the schema', () => {
    for (const { levers } of LEVER_GROUPS)
      for (const { path } of levers) expect(settingOf(DEFAULTS, path)).toEqual(standardOf(path));
  });
});

describe('a lever turned', () => {
  it('gives the game at once, to the digit of the full analysis', () => {
    const bench = open();
    bench.getState().turn('capture', 0.9);
    const { scenario, look } = bench.getState();
    const full = analyse(openingOf(scenario), scenario.seats.you);
    expect(look.now.class).toBe('stag-hunt');
    expect(look.now.criticalMass).toBe(7);
    expect(full.ok && { ...full.value, levers: undefined }).toEqual({
      ...look.game,
      levers: undefined,
    });
  });

  it('beyond another lever is refused beside it, and changes nothing', () => {
    const bench = open();
    bench.getState().turn('spread.wide', 0.005);
    expect(bench.getState().refused).toMatchObject({ path: 'spread.wide', because: 'pair' });
    expect(bench.getState().scenario).toBe(DEFAULTS);
    expect(bench.getState().past).toEqual([]);
    bench.getState().turn('spread.wide', 0.02);
    expect(bench.getState().refused).toBeNull();
  });

  it.each([
    ['out of its range', 'holders', 5000, 'range'],
    ['no number', 'capture', Number.NaN, 'number'],
    ['not whole', 'rounds', 2.5, 'other'],
  ])('%s is refused with the reason', (_, path, given, because) => {
    const bench = open();
    bench.getState().turn(path, given);
    expect(bench.getState().refused).toMatchObject({ path, because });
    expect(bench.getState().scenario).toBe(DEFAULTS);
  });

  it('never takes the last maker from one who plays a maker', () => {
    const bench = open(presetScenario('makers-choice'));
    bench.getState().turn('makers', 0);
    expect(bench.getState().refused).toMatchObject({ path: 'makers', because: 'seat' });
  });

  it('moves your seat up where fewer are left', () => {
    const seats = { ...DEFAULTS.seats, you: { role: 'holder' as const, seat: 9 } };
    const bench = open({ ...DEFAULTS, seats });
    bench.getState().turn('holders', 4);
    expect(bench.getState().scenario.seats.you.seat).toBe(3);
  });

  it('makes a whale and takes it away again', () => {
    const bench = open();
    bench.getState().turn('treasury', 600);
    expect(bench.getState().look.rough).toBe(true);
    expect(lookClosely(bench.getState().scenario).game.equilibria.pure).not.toBeNull();
    bench.getState().reset('treasury');
    expect(bench.getState().scenario.treasury).toBeUndefined();
    expect(bench.getState().look.rough).toBe(false);
  });
});

describe('more players', () => {
  it('change nothing else unless the pool grows with them', () => {
    const bench = open();
    bench.getState().turn('holders', 24);
    expect(bench.getState().scenario.supply).toBe(2000);
    bench.getState().undo();
    bench.getState().grow(true);
    bench.getState().turn('holders', 24);
    expect(bench.getState().scenario).toMatchObject({ supply: 4000, depth: { base: 1400 } });
  });

  it('leave the pool as it was when a slider comes back to where it began', () => {
    const bench = open();
    bench.getState().grow(true);
    for (const count of [13, 17, 29, 7, 13]) bench.getState().turn('holders', count);
    bench.getState().turn('holders', 12);
    expect(bench.getState().scenario.depth).toEqual(DEFAULTS.depth);
    expect(bench.getState().scenario.supply).toBe(2000);
  });
});

describe('the history', () => {
  it('takes a drag back in one step, and gives it again', () => {
    const bench = open();
    for (const value of [0.21, 0.3, 0.55]) bench.getState().turn('capture', value);
    bench.getState().rest();
    bench.getState().turn('growth', 0.1);
    bench.getState().undo();
    expect(bench.getState().scenario).toMatchObject({ capture: 0.55, growth: 0.08 });
    bench.getState().undo();
    expect(bench.getState().scenario).toEqual(DEFAULTS);
    bench.getState().redo();
    expect(bench.getState().scenario.capture).toBe(0.55);
    expect(bench.getState().look.now.class).toBe('stag-hunt');
  });

  it('counts two drags of one lever as two steps', () => {
    const bench = open();
    bench.getState().turn('capture', 0.3);
    bench.getState().rest();
    bench.getState().turn('capture', 0.4);
    bench.getState().undo();
    expect(bench.getState().scenario.capture).toBe(0.3);
  });

  it('forgets what was taken back once something else is turned', () => {
    const bench = open();
    bench.getState().turn('capture', 0.3);
    bench.getState().undo();
    bench.getState().turn('growth', 0.2);
    expect(bench.getState().future).toEqual([]);
    bench.getState().redo();
    expect(bench.getState().scenario).toMatchObject({ capture: 0.2, growth: 0.2 });
  });

  it('takes back a reset of all, a preset and a change of role as well', () => {
    const bench = open(presetScenario('bank-run'));
    const begun = bench.getState().scenario;
    bench.getState().resetAll();
    expect(bench.getState().scenario).toEqual(DEFAULTS);
    bench.getState().playAs('maker');
    expect(bench.getState().look.seat).toEqual({ role: 'maker', seat: 0 });
    bench.getState().open(presetScenario('the-toll'));
    for (let i = 0; i < 3; i++) bench.getState().undo();
    expect(bench.getState().scenario).toEqual(begun);
  });

  it('has no step for a lever put where it stands', () => {
    const bench = open();
    bench.getState().turn('capture', 0.2);
    expect(bench.getState().past).toEqual([]);
  });
});

describe('the trail', () => {
  it('has every place the game has been, the present last', () => {
    const bench = open();
    const values = [0.3, 0.4, 0.5];
    for (const value of values) bench.getState().turn('capture', value);
    const { trail, look } = bench.getState();
    expect(trail).toHaveLength(values.length + 1);
    expect(trail.at(-1)).toEqual(planePointOf(look.game.corners!));
    expect(trail[0]).toEqual(planePointOf(lookAt(DEFAULTS).game.corners!));
  });

  it('ends: of a long way only the last part is kept', () => {
    const bench = open();
    for (let i = 1; i <= 200; i++) bench.getState().turn('capture', i / 200);
    expect(bench.getState().trail.length).toBeLessThan(60);
  });

  it('begins anew in another role, whose game is another', () => {
    const bench = open();
    bench.getState().turn('capture', 0.5);
    bench.getState().playAs('maker');
    expect(bench.getState().trail).toHaveLength(1);
  });

  it('is empty where nobody else is in the role', () => {
    const bench = open();
    bench.getState().turn('holders', 1);
    expect(bench.getState().look.now.class).toBeNull();
    expect(bench.getState().trail).toEqual([]);
  });
});

describe('a setting put aside', () => {
  it('stays as it was while the other is turned, and changes places with it', () => {
    const bench = open();
    bench.getState().pin();
    bench.getState().turn('capture', 0.9);
    expect(bench.getState().pinned).toEqual(DEFAULTS);
    bench.getState().swap();
    expect(bench.getState().scenario).toEqual(DEFAULTS);
    expect(bench.getState().pinned).toMatchObject({ capture: 0.9 });
    bench.getState().undo();
    expect(bench.getState().scenario.capture).toBe(0.9);
  });
});

describe('the finder', () => {
  it('offers the smallest rule of the market that ends the dilemma, and applying it does', () => {
    const { offered, all } = findRules(DEFAULTS);
    expect(offered).not.toBeNull();
    expect(all).toContainEqual(offered);
    const bench = open();
    bench.getState().turn(offered!.field, offered!.to);
    expect(['stag-hunt', 'harmony']).toContain(bench.getState().look.now.class);
    expect(bench.getState().look.now.class).toBe(offered!.class);
  });

  it('finds nothing for one alone', () => {
    const bench = open();
    bench.getState().turn('holders', 1);
    expect(findRules(bench.getState().scenario)).toEqual({ offered: null, all: [] });
  });
});
