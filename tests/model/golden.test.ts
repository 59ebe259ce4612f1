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
    const { stock, cash, debt, inventory, makerCash, ...scalars } = market;
    hash.update(Float64Array.from(Object.values(scalars)));
    for (const accounts of [stock, cash, debt, inventory, makerCash]) hash.update(accounts);
  }
  return hash.digest('hex').slice(0, 16);
}

function gameOf(rules: Rules): string {
  const play = { seed: 20_261_123, holding: 0.7 };
  return fingerprint(
    playGame(rules, (round) => ({
      holders: drawChoices(play, round, rules.holders),
      makers: drawChoices(play, round + 1000, rules.makers),
    })).markets,
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
])('the game never changes by a bit: %s', (_, rules, expected) => {
  expect(gameOf(rules)).toBe(expected);
});
