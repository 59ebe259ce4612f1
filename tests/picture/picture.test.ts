import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/picture/picture.ts';
import { type Frame, type Picture } from '../../src/picture/types.ts';
import { PHONE, played, seats, WIDE } from './played.ts';

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

function insideWalls(picture: Picture, frame: Frame): boolean {
  const { left, width } = picture.tank.inner;
  return frame.floats.every(
    (float, i) =>
      picture.figures[i]!.whale ||
      (float.x - 29 * float.scale >= left - 0.01 &&
        float.x + 29 * float.scale <= left + width + 0.01),
  );
}

describe('the tank is the model to scale', () => {
  test.each([WIDE, PHONE])(
    'open widths are depth in the ratio base : perMaker ($width)',
    (size) => {
      const picture = pictureOf(played({ makers: 3 }, [{ pull: [1] }], size));
      const width = picture.rest.open.reduce((sum, piece) => sum + piece.width, 0);
      expect(width / picture.tank.inner.width).toBeCloseTo(2100 / 2800, 12);
      expect(picture.bays[0]!.width / picture.base.width).toBeCloseTo(1, 12);
    },
  );

  test.each([0, 0.2, 0.55, 1])('the gutter opens to %d of the width of the rain', (capture) => {
    const { sky } = pictureOf(played({ capture }, []));
    expect(sky.opening.width).toBeCloseTo(capture * sky.rain.width, 12);
    expect(sky.opening.width + sky.roof.width).toBeCloseTo(sky.rain.width, 12);
  });

  test('my bucket is a band of my own Q/D', () => {
    const wide = pictureOf(played({}, []));
    expect(wide.bucket!.height).toBeCloseTo((10 / 2100) * wide.gauge.unit, 12);
    const narrow = pictureOf(played({}, [{ pull: [0, 1] }]));
    expect(narrow.bucket!.height).toBeCloseTo((20 / 700) * narrow.gauge.unit, 12);
  });

  test('one scale serves the whole game, whatever is played', () => {
    const calm = pictureOf(played({}, []));
    const run = pictureOf(
      played({}, [{ sell: seats(0, 12), pull: [0, 1] }, { sell: seats(3, 9) }]),
    );
    expect(run.gauge.unit).toBe(calm.gauge.unit);
  });

  test('the marks stand where their log prices are', () => {
    const { gauge, tank } = pictureOf(played({}, []));
    expect(gauge.marks.length).toBeGreaterThanOrEqual(3);
    const bottom = tank.inner.top + tank.inner.height;
    for (const mark of gauge.marks) {
      expect(mark.y).toBeCloseTo(bottom - (Math.log(mark.price) - gauge.floor) * gauge.unit, 6);
    }
  });

  test('water behind a shut blind stays where it stood when the blind fell', () => {
    const calm = pictureOf(played({}, [{}]));
    const shut = pictureOf(played({}, [{}, { sell: seats(4, 12), pull: [1] }]));
    const level = (log: number) =>
      shut.tank.inner.top + shut.tank.inner.height - (log - shut.gauge.floor) * shut.gauge.unit;
    expect(shut.rest.shut).toHaveLength(1);
    expect(shut.rest.shut[0]!.level).toBeCloseTo(level(calm.rest.logPrice), 9);
  });
});

describe('persons', () => {
  test.each([1, 2, 7, 12, 13, 24, 25, 37, 300, 1000])('%d holders stay between the walls', (n) => {
    for (const size of [WIDE, PHONE]) {
      const picture = pictureOf(played({ holders: n }, [{ pull: [0, 1], sell: [0] }], size));
      expect(picture.figures.length).toBeLessThanOrEqual(24);
      expect(picture.figures.flatMap((f) => f.seats).sort((a, b) => a - b)).toEqual(seats(0, n));
      expect(insideWalls(picture, picture.rest)).toBe(true);
    }
  });

  test('beyond 24 every figure stands for a stated number, and you for yourself', () => {
    const picture = pictureOf(played({ holders: 300 }, []));
    expect(picture.each).toBe(13);
    const you = picture.figures.filter((f) => f.you);
    expect(you.map((f) => f.seats)).toEqual([[0]]);
    const others = picture.figures.filter((f) => !f.you);
    expect(others.every((f) => f.seats.length <= 13 && f.look.startsWith('plain:'))).toBe(true);
  });

  test('the order is the same from round to round', () => {
    const first = pictureOf(played({}, []));
    const later = pictureOf(played({}, [{ sell: [2, 3] }, { pull: [0] }]));
    expect(later.figures).toEqual(first.figures);
  });

  test('characters are known when everyone is seen, and nobody is when only totals are', () => {
    const each = pictureOf(played({}, []));
    expect(each.figures.filter((f) => f.look.startsWith('holder:'))).toHaveLength(11);
    const total = pictureOf(played({ information: 'total' }, []));
    expect(total.figures.filter((f) => f.look.startsWith('plain:'))).toHaveLength(11);
    expect(total.bays.every((bay) => bay.look === 'maker:plain')).toBe(true);
  });

  test('when only totals are seen, as many are ashore as sold, me truly, the others by lot', () => {
    const input = played({ information: 'total' }, [{ sell: [0, 1, 2, 3] }]);
    const picture = pictureOf(input);
    expect(picture.rest.figures.filter((f) => f.ashore === 1)).toHaveLength(4);
    const mine = picture.figures.findIndex((f) => f.you);
    expect(picture.rest.figures[mine]!.ashore).toBe(1);
    expect(pictureOf(input)).toEqual(picture);
  });

  test('a debt lowers the float, and one at the red line lies 18 units deep', () => {
    const input = played({ leverage: { min: 0, max: 0.85, maintenance: 1.15 }, stock: 100 }, []);
    const { rest, figures } = pictureOf(input);
    const depthOf = (seat: number) => {
      const i = figures.findIndex((f) => f.seats[0] === seat);
      return rest.floats[i]!.y - (rest.level - 2);
    };
    expect(depthOf(0)).toBeCloseTo(0, 9);
    expect(depthOf(11)).toBeCloseTo(0.85 * 1.15 * 18 * 0.98, 6);
  });

  test('the whale is twice as large', () => {
    const { figures, rest } = pictureOf(played({ treasury: 600, stock: 20 }, []));
    const whale = figures.findIndex((f) => f.whale);
    expect(figures[whale]!.seats).toEqual([11]);
    expect(rest.figures[whale]!.scale).toBeCloseTo(2 * rest.figures[0]!.scale, 9);
  });
});

describe('whatever the rules', () => {
  test.each([0, 1, 2, 3, 7, 8, 9, 100])('%d makers: bays and base fill the tank', (makers) => {
    const picture = pictureOf(played({ makers }, [{ pull: seats(0, Math.ceil(makers / 2)) }]));
    const width = picture.bays.reduce((sum, bay) => sum + bay.width, picture.base.width);
    expect(width).toBeCloseTo(picture.tank.inner.width, 6);
    for (const bay of picture.bays) {
      expect(bay.board.left).toBeGreaterThanOrEqual(picture.tank.inner.left - 40);
    }
  });

  test.each([
    { depth: { base: 1, perMaker: 0 }, stock: 1e9 },
    { depth: { base: 1, perMaker: 1e9 }, price: 1e6 },
    { price: 0.01, emission: 1e6, depth: { base: 1, perMaker: 0 } },
    { capture: 1, growth: 1, rounds: 100, makers: 0 },
  ])('huge drops and tiny prices draw finite numbers within the tank: %o', (changes) => {
    for (const size of [WIDE, PHONE, { width: 1000, height: 420 }]) {
      const input = played(changes, [{ sell: seats(0, 12) }, { sell: seats(0, 12) }], size);
      const picture = pictureOf(input);
      expect(numbersIn(picture).every(Number.isFinite)).toBe(true);
      const { top, height } = picture.tank.inner;
      expect(picture.rest.level).toBeGreaterThanOrEqual(top);
      expect(picture.rest.level).toBeLessThanOrEqual(top + height);
    }
  });

  test('a price of zero is drawn at the floor and the gauge is broken', () => {
    const picture = pictureOf(
      played({ depth: { base: 1, perMaker: 0 }, stock: 1e9 }, [{ sell: seats(0, 12) }]),
    );
    expect(picture.gauge.broken).toBe(true);
    expect(picture.rest.level).toBe(picture.tank.inner.top + picture.tank.inner.height - 6);
  });
});
