import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/scenario/defaults.ts';
import { decodeReplay, encodeScenario } from '../../../src/scenario/link.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { LEVER_GROUPS, leverAt } from '../../../src/store/lab/market-levers.ts';
import { lookAt } from '../../../src/store/lab/market-look.ts';
import { placeOf, valueAtPlace } from '../../../src/store/lab/market-scale.ts';
import { differencesOf, gamesAlongLever, turnLever } from '../../../src/store/lab/market-turn.ts';
import {
  marketHref,
  marketParcel,
  readMarket,
  watchHref,
} from '../../../src/store/lab/market-ways.ts';

const SLIDERS = LEVER_GROUPS.flatMap(({ levers }) =>
  levers.flatMap((lever) => (lever.kind === 'number' && lever.scale ? [lever] : [])),
);

describe('the sliders', () => {
  it.each(SLIDERS.map((lever) => [lever.path, lever] as const))(
    'stand from the least to the greatest value of the schema, at the default too: %s',
    (_, lever) => {
      const scale = lever.scale!;
      const last = scale.notches.length - 1;
      expect(valueAtPlace(scale, 0)).toBe(lever.min);
      expect(valueAtPlace(scale, last)).toBe(lever.max);
      if (lever.default !== null) expect(scale.notches).toContain(lever.default);
      for (const [at, notch] of scale.notches.entries()) {
        expect(valueAtPlace(scale, at)).toBe(notch);
        expect(placeOf(scale, notch)).toBe(at);
        if (lever.whole) expect(Number.isInteger(notch)).toBe(true);
      }
    },
  );

  it('give each decade as much room as the next', () => {
    const scale = leverAt('depth.base').scale!;
    const width = placeOf(scale, 1000) - placeOf(scale, 100);
    expect(placeOf(scale, 1e8) - placeOf(scale, 1e7)).toBeCloseTo(width, 0);
  });
});

describe('the games along a lever', () => {
  it('change where the design says: capture from deadlock to dilemma to stag hunt', () => {
    const lever = leverAt('capture');
    const found = gamesAlongLever(DEFAULTS, lever, false);
    expect(found.map((one) => one.class)).toEqual(['deadlock', 'prisoners-dilemma', 'stag-hunt']);
    expect(valueAtPlace(lever.scale!, found[1]!.from)).toBeCloseTo(0.15, 2);
    expect(valueAtPlace(lever.scale!, found[2]!.from)).toBeCloseTo(0.476, 2);
  });

  it.each(SLIDERS.map(({ path }) => path))('agree with the lever turned there: %s', (path) => {
    const lever = leverAt(path);
    for (const { from, to, class: game } of gamesAlongLever(DEFAULTS, lever, false)) {
      const turned = turnLever(DEFAULTS, path, valueAtPlace(lever.scale!, (from + to) / 2));
      expect(turned.ok && lookAt(turned.value).now.class).toBe(game);
    }
  });

  it('end where another lever stands in the way', () => {
    const lever = leverAt('spread.wide');
    const [first] = gamesAlongLever(DEFAULTS, lever, false);
    expect(valueAtPlace(lever.scale!, first!.from)).toBeCloseTo(DEFAULTS.spread.tight, 9);
  });
});

describe('where two markets differ', () => {
  it('is told by path, levers first', () => {
    expect(differencesOf(DEFAULTS, DEFAULTS)).toEqual([]);
    const other = presetScenario('makers-choice');
    expect(differencesOf(DEFAULTS, other)).toEqual([
      'information',
      'noise',
      'seats.you.role',
      'seats.makers',
    ]);
  });
});

describe('the address of a market', () => {
  it('opens the same market again', () => {
    const given = presetScenario('the-dominoes');
    const href = marketHref(given);
    const settings = href.replace('#/lab/market/', '');
    expect(readMarket(settings)).toEqual({ ok: true, value: given });
    expect(marketParcel(given).href).toBe(href);
  });

  it('is bare for the defaults', () => {
    expect(marketHref(DEFAULTS)).toBe('#/lab/market');
    expect(readMarket(null)).toEqual({ ok: true, value: DEFAULTS });
  });

  it('is refused where it was damaged', () => {
    const code = encodeScenario(presetScenario('the-toll'));
    expect(readMarket(`${code.slice(0, -2)}xx`).ok).toBe(false);
    expect(readMarket('hello').ok).toBe(false);
  });

  it('of a game to watch has every round that the strategies played', () => {
    const read = decodeReplay(watchHref(DEFAULTS).replace('#/replay/', ''));
    expect(read.ok && read.value.decisions.holders).toHaveLength(10);
  });
});
