import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLDER_CATALOGUE, MAKER_CATALOGUE } from '../../src/model/catalogue.ts';
import { DEFAULTS } from '../../src/scenario/defaults.ts';
import { NUMBER_FIELDS, numberField, putAt } from '../../src/scenario/fields.ts';
import {
  decodeReplay,
  decodeScenario,
  encodeReplay,
  encodeScenario,
  fitLink,
  LINK_LIMIT,
} from '../../src/scenario/link.ts';
import { type Json } from '../../src/scenario/plain.ts';
import { anyScenario } from './anyScenario.ts';
import { ADDRESS, decisionsFor, plain, scenarioOf } from './links.ts';

/** Every field set to a number of full length, 50 events, and lists without any order. */
function largestInput(): Record<string, Json> {
  const ugly = (min: number, max: number, at: number) =>
    min + (max - min) * (0.1 + ((at * Math.PI) % 0.8));
  const tree: Record<string, Json> = {};
  NUMBER_FIELDS.forEach(({ path, min, max, whole }, at) => {
    putAt(tree, path, whole ? max : ugly(min, max, at));
  });
  putAt(tree, 'spread.tight', ugly(0, 0.1, 3));
  putAt(tree, 'spread.wide', ugly(0.3, 0.5, 5));
  putAt(tree, 'leverage.min', ugly(0, 0.1, 3));
  putAt(tree, 'leverage.max', ugly(0.3, 0.9, 5));
  const { min, max } = numberField('events.size');
  tree['events'] = Array.from({ length: 50 }, (_, at) => ({
    round: 100 - at,
    kind: at % 3 ? 'price' : 'value',
    size: ugly(min, max, at + 1),
    news: 'october-shock',
  }));
  const ids = (count: number, catalogue: typeof HOLDER_CATALOGUE) =>
    Array.from({ length: count }, (_, at) => catalogue[scattered(at) % catalogue.length]!.id);
  tree['seats'] = {
    you: { role: 'maker', seat: 99 },
    holders: ids(1000, HOLDER_CATALOGUE),
    makers: ids(100, MAKER_CATALOGUE),
  };
  return {
    ...tree,
    information: 'each',
    settle: 'exit',
    pledges: true,
  };
}

/** A whole number without any order in `at`: the mix of MurmurHash3. */
function scattered(at: number): number {
  let hash = Math.imul(at + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

describe('the longest links', () => {
  it('stay under 2,000 characters with every field set, 1,000 holders, 100 makers and 50 events', () => {
    const code = encodeScenario(scenarioOf(largestInput()));
    expect(decodeScenario(code)).toMatchObject({ ok: true });
    expect(`${ADDRESS}${code}`.length).toBeLessThan(2000);
  });

  it('stay under 2,000 characters with a thousand thresholds of two decimals', () => {
    const holders = Array.from({ length: 1000 }, (_, at) => ({
      id: 'majority',
      threshold: (scattered(at) % 101) / 100,
    }));
    const code = encodeScenario(scenarioOf({ holders: 1000, seats: { holders } }));
    expect(`${ADDRESS}${code}`.length).toBeLessThan(2000);
  });

  it('stay under 2,000 characters with a thousand different strategies of two decimals', () => {
    const parametric = HOLDER_CATALOGUE.filter(({ parameters }) => parameters.length === 1);
    const holders = Array.from({ length: 1000 }, (_, at) => {
      const { id, parameters } = parametric[scattered(at) % parametric.length]!;
      const step = scattered(at + 5000) % 101;
      const { name, integer } = parameters[0]!;
      return { id, [name]: integer ? step % 100 : step / 100 };
    });
    const code = encodeScenario(scenarioOf({ holders: 1000, seats: { holders } }));
    expect(decodeScenario(code)).toMatchObject({ ok: true });
    expect(`${ADDRESS}${code}`.length).toBeLessThan(2000);
  });

  it('stay under 2,000 characters for every scenario people would write', () => {
    fc.assert(
      fc.property(anyScenario(plain), (scenario) => {
        expect(`${ADDRESS}${encodeScenario(scenario)}`.length).toBeLessThan(2000);
      }),
      { numRuns: 200 },
    );
  });

  it('are offered as a file where they are too long', () => {
    const scenario = scenarioOf({ rounds: 100, holders: 1000, makers: 100 });
    const code = encodeReplay({ scenario, decisions: decisionsFor(scenario) });
    expect(fitLink(code)).toEqual({
      ok: false,
      refusal: { code: 'link.too-long', given: code.length, allowed: LINK_LIMIT },
    });
    expect(decodeReplay(code)).toMatchObject({ ok: true });
    expect(fitLink(encodeScenario(DEFAULTS))).toEqual({ ok: true, value: 's1BAqvsg6j' });
  });
});
