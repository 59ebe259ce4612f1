import { describe, expect, test } from 'vitest';
import { siblingLevel } from '../../src/picture/extras/siblings.ts';
import { type Extras } from '../../src/picture/extras/types.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { filmed, gameAfter, inputOf, pictured, scenarioWith, voted } from './extended.ts';
import { PHONE, WIDE } from './played.ts';

const RACE = scenarioWith({});
const OTHERS = scenarioWith({
  holders: 8,
  stock: 100,
  unlock: 2,
  depth: { base: 500, perMaker: 500 },
  capture: 0.25,
  recovery: 0.2,
  leverage: { min: 0.5, max: 0.85 },
  events: [{ round: 3, kind: 'price', size: -0.3 }],
  siblings: { count: 3, volatility: 0.03, stock: 30 },
});
const REPORTED = scenarioWith({ rounds: 8, quality: { prior: 0.4, accuracy: 0.7, decay: 0.1 } });
const BLOCKED = scenarioWith({
  rounds: 8,
  coordinator: { from: 3, length: 2, seizure: 1, share: 0.5 },
});
const VOTED = scenarioWith({
  coordinator: { from: 2, length: 2, seizure: 0, share: 0, vote: true },
});

function extrasOf(picture: ReturnType<typeof pictured>): Extras {
  return picture.extras!;
}

describe('nothing is drawn that was not asked for', () => {
  test('a plain game has neither overhang, tanks, board nor gate', () => {
    const picture = pictured(inputOf(gameAfter(RACE, 2)));
    expect(picture.extras).toEqual({ overhang: null, siblings: null, board: null, gate: null });
    expect(picture.rest.extras?.balls).toEqual([]);
  });

  test.each([
    ['siblings', OTHERS],
    ['board', REPORTED],
    ['gate', BLOCKED],
  ] as const)('only the %s where only they are in the rules', (name, scenario) => {
    const extras = extrasOf(pictured(inputOf(gameAfter(scenario, 1))));
    const there = Object.entries(extras).flatMap(([key, part]) => (part === null ? [] : [key]));
    expect(there).toEqual([name]);
  });

  test('the tank keeps its place unless siblings need room', () => {
    const plain = pictureOf(inputOf(gameAfter(RACE, 1)));
    expect(pictureOf(inputOf(gameAfter(REPORTED, 1))).tank).toEqual(plain.tank);
    expect(pictureOf(inputOf(gameAfter(OTHERS, 1))).tank.inner.width).toBeLessThan(
      plain.tank.inner.width,
    );
  });
});

describe('the overhang', () => {
  const show = { overhang: true };

  test.each([WIDE, PHONE])('is all tokens ÷ depth on the gauge, to the digit ($width)', (size) => {
    for (const rounds of [0, 1, 4]) {
      const game = gameAfter(RACE, rounds);
      const picture = pictured(inputOf(game, show, size));
      const stock = game.rounds.at(-1)?.after.stock ?? game.opening.stock;
      const tokens = stock.reduce((sum, own) => sum + own + RACE.unlock, 0);
      expect(extrasOf(picture).overhang!.height).toBeCloseTo(
        (tokens / 2100) * picture.gauge.unit,
        12,
      );
    }
  });

  test('is my bucket twelve times over while all have the same', () => {
    const picture = pictured(inputOf(gameAfter(RACE, 3), show));
    expect(extrasOf(picture).overhang!.height).toBeCloseTo(12 * picture.bucket!.height, 9);
  });

  test('grows while everybody holds', () => {
    const drops = [0, 1, 2, 3].map(
      (rounds) => extrasOf(pictured(inputOf(gameAfter(RACE, rounds), show))).overhang!.drop,
    );
    expect(drops).toEqual([...drops].sort((a, b) => a - b));
    expect(drops[3]).toBeCloseTo(4 * drops[0]!, 12);
  });

  test('breaks at the floor where it would end below it', () => {
    const narrow = scenarioWith({ depth: { base: 60, perMaker: 0 }, holders: 8, rounds: 12 });
    const { overhang } = extrasOf(pictured(inputOf(gameAfter(narrow, 6), show)));
    expect(overhang!.height).toBeGreaterThan(overhang!.floor);
    expect(overhang!.broken).toBe(true);
  });

  test('is not drawn where nobody knows what others did', () => {
    const blind = scenarioWith({ information: 'none' });
    expect(extrasOf(pictured(inputOf(gameAfter(blind, 2), show))).overhang).toBeNull();
  });

  test('stands still: it is not there while the water moves', () => {
    const input = inputOf(gameAfter(RACE, 2), show);
    expect(pictured(input).rest.extras!.overhang).toBe(1);
    expect(filmed(input).at(1500).extras!.overhang).toBe(0);
  });
});

describe('the tanks of the siblings', () => {
  test.each([WIDE, PHONE])('stand at their log prices on the main scale ($width)', (size) => {
    for (const rounds of [1, 2, 3, 4]) {
      const input = inputOf(gameAfter(OTHERS, rounds), {}, size);
      const picture = pictured(input);
      const { siblings } = extrasOf(picture);
      expect(siblings!.unit).toBe(picture.gauge.unit);
      for (const [i, { price }] of input.view.siblings!.entries()) {
        const { log, level } = picture.rest.extras!.siblings[i]!;
        const { inner, floor } = siblings!.tanks[i]!;
        expect(log).toBeCloseTo(Math.log(price), 12);
        const above = inner.top + inner.height - level;
        expect(above).toBeCloseTo((Math.log(price) - floor) * picture.gauge.unit, 9);
        expect(above).toBeGreaterThan(0);
        expect(level).toBeGreaterThan(inner.top);
      }
    }
  });

  test('fall by their own log change in the film, and end where the picture rests', () => {
    const before = pictured(inputOf(gameAfter(OTHERS, 2)));
    const input = inputOf(gameAfter(OTHERS, 3));
    const film = filmed(input);
    const picture = pictured(input);
    const { siblings } = extrasOf(picture);
    const first = film.at(0).extras!.siblings;
    const last = film.at(film.duration).extras!.siblings;
    expect(first.map(({ log }) => log)).toEqual(before.rest.extras!.siblings.map(({ log }) => log));
    expect(last).toEqual(picture.rest.extras!.siblings);
    expect(siblings!.tanks.map(({ begun }) => begun)).toEqual(first.map(({ level }) => level));
    for (const [i, { log }] of first.entries()) {
      const drop = (log - last[i]!.log) * siblings!.unit;
      expect(last[i]!.level - siblingLevel(siblings!, i, log)).toBeCloseTo(drop, 9);
    }
  });

  test('are pulled down together by the waves, never past where they go', () => {
    const input = inputOf(gameAfter(OTHERS, 3));
    expect(input.view.past.at(-1)!.waves.length).toBeGreaterThan(1);
    const film = filmed(input);
    const [first, last] = [film.at(0), film.at(film.duration)].map(
      ({ extras }) => extras!.siblings,
    );
    for (let ms = 0; ms < film.duration; ms += 50) {
      for (const [i, { level }] of film.at(ms).extras!.siblings.entries()) {
        expect(level).toBeGreaterThanOrEqual(first![i]!.level - 1e-9);
        expect(level).toBeLessThanOrEqual(last![i]!.level + 1e-9);
      }
    }
  });

  test.each([1, 2, 3, 4])('%d of them stand side by side within the picture', (count) => {
    for (const size of [WIDE, PHONE]) {
      const scenario = scenarioWith({ siblings: { count, volatility: 0.1, stock: 5 } });
      const picture = pictured(inputOf(gameAfter(scenario, 2), {}, size));
      const { tanks, wall } = extrasOf(picture).siblings!;
      let edge = picture.tank.inner.left + picture.tank.inner.width + picture.tank.wall;
      for (const { inner } of tanks) {
        expect(inner.left - wall).toBeGreaterThanOrEqual(edge);
        edge = inner.left + inner.width + wall;
      }
      expect(edge).toBeLessThanOrEqual(picture.extent.width);
    }
  });

  test('debts lean on them: a float with siblings lies less deep', () => {
    const rules = { stock: 100, unlock: 0, leverage: { min: 0.5, max: 0.5 } };
    const deep = (changes: object) => {
      const { rest } = pictured(inputOf(gameAfter(scenarioWith({ ...rules, ...changes }), 1)));
      return rest.floats[3]!.y - rest.level;
    };
    const poor = deep({ events: [{ round: 1, kind: 'price', size: -0.4 }] });
    const rich = deep({
      events: [{ round: 1, kind: 'price', size: -0.4 }],
      siblings: { count: 2, volatility: 0, stock: 100 },
    });
    expect(rich).toBeLessThan(poor);
  });
});

describe('the notice board', () => {
  test('pins one report a round, in order, the newest last', () => {
    const input = inputOf(gameAfter(REPORTED, 4));
    const { board } = extrasOf(pictured(input));
    expect(board!.papers.map(({ report }) => report)).toEqual(
      input.view.past.map(({ report }) => report),
    );
    expect(board!.left).toBe(0);
  });

  test('keeps the latest where there is no room for all', () => {
    const input = inputOf(gameAfter(REPORTED, 7), {}, PHONE);
    const { board } = extrasOf(pictured(input));
    const reports = input.view.past.map(({ report }) => report);
    expect(board!.papers.map(({ report }) => report)).toEqual(reports.slice(-board!.papers.length));
    expect(board!.left + board!.papers.length).toBe(7);
  });

  test('moves the belief from the last one to the new one, first from the prior', () => {
    const input = inputOf(gameAfter(REPORTED, 1));
    const film = filmed(input);
    expect(film.at(0).extras!.belief).toBe(0.4);
    expect(film.at(film.duration).extras!.belief).toBe(input.view.belief);
  });

  test('marks the threshold at its place on the bar', () => {
    const { bar, threshold } = extrasOf(
      pictured(inputOf(gameAfter(REPORTED, 1), { threshold: 0.6 })),
    ).board!;
    expect(threshold).toBeCloseTo(bar.left + 0.6 * bar.width, 12);
  });

  test('opens the curtain in the last round and not before', () => {
    const during = inputOf(gameAfter(REPORTED, 7));
    expect(extrasOf(pictured(during)).board!.real).toBeNull();
    expect(filmed(during).at(3000).extras!.curtain).toBe(0);
    const over = inputOf(gameAfter(REPORTED, 8));
    expect(extrasOf(pictured(over)).board!.real).toBe(over.view.finished!.real);
    expect(filmed(over).at(0).extras!.curtain).toBe(0);
    expect(pictured(over).rest.extras!.curtain).toBe(2);
  });
});

describe('the gate', () => {
  test('shuts for the rounds of the block and opens after it', () => {
    const states = [0, 1, 2, 3, 4, 5].map((rounds) => {
      const picture = pictured(inputOf(gameAfter(BLOCKED, rounds)));
      return [extrasOf(picture).gate!.state, picture.rest.extras!.gate];
    });
    expect(states).toEqual([
      ['coming', 0],
      ['coming', 0],
      ['shut', 1],
      ['shut', 1],
      ['past', 0],
      ['past', 0],
    ]);
  });

  test('says how many rounds are left', () => {
    const left = [2, 3].map(
      (rounds) => extrasOf(pictured(inputOf(gameAfter(BLOCKED, rounds)))).gate!.left,
    );
    expect(left).toEqual([2, 1]);
  });

  test('stands shut through the film of a blocked round and swings open at its end', () => {
    const film = filmed(inputOf(gameAfter(BLOCKED, 4)));
    expect(film.at(0).extras!.gate).toBe(1);
    expect(film.at(1000).extras!.gate).toBe(1);
    expect(film.at(film.duration).extras!.gate).toBe(0);
  });

  test('a hand takes from me and from another, and tells how much', () => {
    const input = inputOf(gameAfter(BLOCKED, 3));
    const film = filmed(input);
    const { ladles, seized } = film.at(700).extras!;
    expect(ladles).toHaveLength(2);
    expect(seized).toBeCloseTo(12 * 30 * 0.5, 9);
    const me = pictured(input).figures.findIndex((figure) => figure.you);
    expect(ladles[0]!.x).toBe(film.at(700).floats[me]!.x);
    expect(film.at(film.duration).extras).toMatchObject({ ladles: [], seized: null });
  });
});

describe('the vote', () => {
  const asked = gameAfter(VOTED, 1);

  test('is waited for, then held up over every head once it is counted', () => {
    expect(asked.phase).toBe('voting');
    const before = pictured(inputOf(asked));
    expect(extrasOf(before).gate!.state).toBe('vote');
    expect(before.rest.extras).toMatchObject({ balls: [], votes: null });
    const counted = inputOf(voted(asked));
    const { balls, votes } = pictured(counted).rest.extras!;
    expect(balls).toHaveLength(12);
    expect(balls.filter(({ agree }) => agree)).toHaveLength(votes!.agree);
    expect(votes!.agree + votes!.against).toBe(12);
  });

  test('shows as many for and against where nobody is told apart', () => {
    const { coordinator } = VOTED;
    const total = scenarioWith({ coordinator, information: 'total', holders: 9 });
    const input = inputOf(voted(gameAfter(total, 1)));
    const picture = pictured(input);
    const { balls, votes } = picture.rest.extras!;
    expect(votes!.each).toBeNull();
    expect(balls.filter(({ agree }) => agree)).toHaveLength(votes!.agree);
    expect(balls[picture.figures.findIndex(({ you }) => you)]!.agree).toBe(votes!.mine);
  });
});
