import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deed } from '../../../src/arena/contagion/types.ts';
import { encodeScenario } from '../../../src/scenario/link.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import {
  begunAnew,
  CONTAGION_START,
  type ContagionSetUp,
  contagionText,
  fitsAddress,
  payoffsOfText,
  presetPayoffs,
  readContagion,
  rulesAt,
  withDeeds,
} from '../../../src/store/lab/contagion.ts';

const decimals = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((one) => one / 1000);
const payoffs = fc.record({
  R: decimals(-50, 50),
  P: decimals(-50, 50),
  S: decimals(-50, 50),
  T: decimals(-50, 50),
});
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('plant' as const),
    step: fc.nat(9),
    x: fc.nat(3),
    y: fc.nat(7),
    width: fc.integer({ min: 1, max: 5 }),
    sells: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('rules' as const),
    step: fc.nat(9),
    payoffs,
    noise: decimals(0, 1),
  }),
);
const code = encodeScenario(presetScenario('narrow-pool'));
const source = fc.oneof(
  payoffs.map((typed) => ({ source: { kind: 'typed' as const }, payoffs: typed })),
  fc.constantFrom('race-to-the-exit', 'the-toll').map((id) => ({
    source: { kind: 'preset' as const, id },
    payoffs: presetPayoffs(id)!,
  })),
  fc.constant({
    source: { kind: 'scenario' as const, code },
    payoffs: presetPayoffs('narrow-pool')!,
  }),
);
const setUps: fc.Arbitrary<ContagionSetUp> = fc
  .tuple(
    fc.record({
      size: fc.constantFrom(8, 64, 128, 512),
      neighbours: fc.constantFrom(4 as const, 8 as const),
      rewired: decimals(0, 1),
      self: fc.boolean(),
      noise: decimals(0, 1),
      seed: fc.integer({ min: 0, max: 0xffff_ffff }),
      start: fc.oneof(
        fc.constant({ kind: 'one' as const }),
        fc.constant({ kind: 'blank' as const }),
        decimals(0, 1).map((share) => ({ kind: 'share' as const, share })),
      ),
      deeds: fc.array(deed, { maxLength: 6 }),
    }),
    source,
  )
  .map(([settings, given]) => withDeeds({ ...settings, ...given, deeds: [] }, settings.deeds));

describe('the address of a contagion', () => {
  it('says everything and nothing twice', () => {
    fc.assert(
      fc.property(setUps, (setUp) => {
        expect(readContagion(contagionText(setUp))).toEqual({ ok: true, value: setUp });
      }),
    );
  });

  it('is empty where nothing has been touched', () => {
    expect(contagionText(CONTAGION_START)).toBeNull();
    expect(readContagion(null)).toEqual({ ok: true, value: CONTAGION_START });
  });

  it('is a short word that one can read', () => {
    const deeds: Deed[] = [{ kind: 'plant', step: 0, x: 3, y: 4, width: 1, sells: true }];
    const text = contagionText({ ...CONTAGION_START, size: 64, rewired: 0.1, deeds });
    expect(text).toBe('size=64&rewired=0.1&deeds=0s3.4');
  });

  it('leaves out what was done by hand where that is too long to be passed on', () => {
    const plant: Deed = { kind: 'plant', step: 0, x: 100, y: 100, width: 10, sells: true };
    const setUp = { ...CONTAGION_START, deeds: Array.from({ length: 900 }, () => plant) };
    expect(fitsAddress(setUp)).toBe(false);
    expect(contagionText(setUp)).toBeNull();
    expect(fitsAddress({ ...setUp, deeds: [plant] })).toBe(true);
  });

  it.each([
    ['size=9000', 'setting.range'],
    ['size=9.5', 'setting.whole'],
    ['size=big', 'setting.number'],
    ['size', 'setting.no-value'],
    ['colour=red', 'setting.unknown-key'],
    ['seed=1&seed=2', 'setting.given-twice'],
    ['neighbours=6', 'contagion.neighbours'],
    ['self=no', 'contagion.self'],
    ['start=2', 'setting.range'],
    ['start=some', 'setting.number'],
    ['payoffs=1,2,3', 'setting.payoffs'],
    ['payoffs=1,2,3,much', 'setting.number'],
    ['payoffs=1,0,0,2&preset=the-toll', 'setting.given-twice'],
    ['preset=nowhere', 'contagion.preset'],
    ['scenario=hello', 'link.foreign'],
    ['deeds=0x1.1', 'contagion.deed'],
    ['size=8&deeds=0s6.1x3', 'contagion.deed'],
  ])('%s is refused: %s', (text, refused) => {
    expect(readContagion(text)).toMatchObject({ ok: false, refusal: { code: refused } });
  });
});

describe('payoffs from a pasted text', () => {
  it.each([`#/s/${code}`, `https://example.org/play/#/lab/market/${code}`, ` ${code} `])(
    'are those of the opening: %s',
    (text) => {
      expect(payoffsOfText(text)).toMatchObject({
        ok: true,
        value: { payoffs: presetPayoffs('narrow-pool') },
      });
    },
  );

  it.each(['', 'hello', 'https://example.org/', '#/lab/market'])('are refused: “%s”', (text) => {
    expect(payoffsOfText(text).ok).toBe(false);
  });

  it('are refused of one who holds alone', () => {
    const { seats, ...rest } = presetScenario('two-holders');
    const alone = { ...rest, holders: 1, seats: { ...seats, holders: seats.holders.slice(0, 1) } };
    expect(payoffsOfText(encodeScenario(alone))).toMatchObject({
      refusal: { code: 'contagion.one-holder' },
    });
  });
});

describe('rules changed on the way', () => {
  const rules = { payoffs: { R: 1, P: 0, S: 0, T: 2 }, noise: 0.1 };
  const plant = (step: number): Deed => ({
    kind: 'plant',
    step,
    x: 1,
    y: 1,
    width: 1,
    sells: true,
  });
  const setUp = withDeeds(CONTAGION_START, [
    { kind: 'rules', step: 5, ...rules },
    plant(0),
    plant(5),
  ]);

  it('hold from their step on', () => {
    expect(rulesAt(setUp, 4).payoffs).toEqual(CONTAGION_START.payoffs);
    expect(rulesAt(setUp, 5)).toMatchObject(rules);
    expect(setUp.deeds.map(({ kind }) => kind)).toEqual(['plant', 'rules', 'plant']);
  });

  it('hold from the start when all begins anew, with what was planted first', () => {
    const anew = begunAnew(setUp, 9);
    expect(anew).toMatchObject({ ...rules, source: { kind: 'typed' }, deeds: [plant(0)] });
    expect(begunAnew(setUp, 3).source).toEqual(CONTAGION_START.source);
  });
});
