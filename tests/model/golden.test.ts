import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Rules } from '../../src/model/rules.ts';
import { type Market } from '../../src/model/state.ts';
import { DEFAULT_RULES, rulesWith } from '../rules.ts';
import { playGame } from './play.ts';
import { drawChoices } from './random-rules.ts';

/** Every bit of every state on the way. */
function fingerprint(markets: readonly Market[]): string {
  const hash = createHash('sha256');
  for (const market of markets) {
    const { stock, cash, debt, inventory, makerCash, ...rest } = market;
    const { quality, siblings, approved, ...scalars } = rest;
    hash.update(Float64Array.from(Object.values(scalars)));
    for (const accounts of [stock, cash, debt, inventory, makerCash]) hash.update(accounts);
    if (quality) hash.update(Float64Array.from(Object.values(quality)));
    if (siblings) for (const each of [siblings.gaps, siblings.stock]) hash.update(each);
    if (approved !== undefined) hash.update(String(approved));
  }
  return hash.digest('hex').slice(0, 16);
}

function gameOf(rules: Rules): string {
  const play = { seed: 20_261_123, holding: 0.7 };
  return fingerprint(
    playGame(
      rules,
      (round) => ({
        holders: drawChoices(play, round, rules.holders),
        makers: drawChoices(play, round + 1000, rules.makers),
      }),
      play.seed,
    ).markets,
  );
}

const LEVERAGED = rulesWith({
  holders: 8,
  stock: 100,
  unlock: 2,
  depth: { base: 300, perMaker: 300 },
  leverage: { min: 0.5, max: 0.85 },
  events: [{ round: 6, kind: 'price', size: -0.26 }],
});

// A fingerprint that changes breaks every replay ever shared.
test.each<[string, Rules, string]>([
  ['defaults', DEFAULT_RULES, 'f0ad04fdcf8ecfb6'],
  [
    'every rule of a seller',
    rulesWith({ sellShare: 0.4, exitFee: 0.03, optionality: 0.3 }),
    'c83141e56c941f28',
  ],
  [
    'dilution and a shock to value',
    rulesWith({ emission: 60, events: [{ round: 3, kind: 'value', size: 0.2 }] }),
    'e7fff946fa1e29df',
  ],
  ['leverage and waves', LEVERAGED, '7369ea544c02b4d8'],
  ['no makers, a whale', rulesWith({ makers: 0, treasury: 600, stock: 20 }), 'f09f82b0d244f782'],
  [
    'a thousand holders',
    rulesWith({ holders: 1000, makers: 20, supply: 166_667, inventory: 10 }),
    '500f1418406921eb',
  ],
  [
    'a token that may be hype',
    { ...DEFAULT_RULES, quality: { prior: 0.6, accuracy: 0.7, decay: 0.05 } },
    '11c200fa273620e5',
  ],
  [
    'a coordinator, voted in',
    rulesWith({ coordinator: { from: 3, length: 4, seizure: 0.3, share: 0.5, vote: true } }),
    '4a26e7b4b37d1a54',
  ],
  [
    'siblings and waves',
    { ...LEVERAGED, siblings: { count: 3, volatility: 0.03, stock: 30 } },
    '858807ac2d7e1b2f',
  ],
])('the game never changes by a bit: %s', (_, rules, expected) => {
  expect(gameOf(rules)).toBe(expected);
});
