import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/picture/picture.ts';
import { gameAfter, inputOf, pictured, scenarioWith } from './extended.ts';
import { PHONE } from './played.ts';

const PLAIN = scenarioWith({ rounds: 4 });
const SIBLINGS = scenarioWith({
  rounds: 4,
  siblings: { count: 3, volatility: 0.03, stock: 30 },
  leverage: { min: 0.3, max: 0.5 },
});
const REPORTED = scenarioWith({ rounds: 4, quality: { prior: 0.5, accuracy: 0.7, decay: 0.1 } });
const BLOCKED = scenarioWith({
  rounds: 4,
  coordinator: { from: 2, length: 1, seizure: 0, share: 0 },
});

describe('beside the tank on a phone', () => {
  test.each([
    ['tanks', SIBLINGS],
    ['a board', REPORTED],
    ['a gate', BLOCKED],
  ] as const)('%s have a strip of their own that the tank gives up', (_, scenario) => {
    const plain = pictureOf(inputOf(gameAfter(PLAIN, 1), {}, PHONE)).quay.box;
    const { quay, extent } = pictured(inputOf(gameAfter(scenario, 1), {}, PHONE));
    expect(quay.box.width).toBeGreaterThan(plain.width);
    expect(quay.box.width).toBeLessThan(extent.width / 2);
  });

  test('tanks stand over the heads of those ashore, the board beside the tank', () => {
    const behind = pictured(inputOf(gameAfter(SIBLINGS, 1), {}, PHONE));
    for (const { inner } of behind.extras!.siblings!.tanks) {
      expect(inner.width).toBeGreaterThan(30);
      expect(inner.top + inner.height).toBeLessThan(behind.quay.box.top - 50);
    }
    const { extras, tank, extent } = pictured(inputOf(gameAfter(REPORTED, 4), {}, PHONE));
    const { left, width } = extras!.board!.box;
    expect(left).toBeGreaterThan(tank.inner.left + tank.inner.width);
    expect(left + width).toBeLessThanOrEqual(extent.width);
  });
});

describe('the gate', () => {
  test('is past once the game that it ended with is over', () => {
    const late = scenarioWith({
      rounds: 4,
      coordinator: { from: 3, length: 5, seizure: 0, share: 0 },
    });
    const stateAfter = (rounds: number) =>
      pictured(inputOf(gameAfter(late, rounds))).extras!.gate!.state;
    expect([1, 2, 3, 4].map(stateAfter)).toEqual(['coming', 'shut', 'shut', 'past']);
  });
});

describe('my bucket', () => {
  test('is not drawn once the game is over', () => {
    expect(pictureOf(inputOf(gameAfter(PLAIN, 3))).bucket).not.toBeNull();
    expect(pictureOf(inputOf(gameAfter(PLAIN, 4))).bucket).toBeNull();
  });

  test('is not drawn while the gate is shut', () => {
    expect(pictureOf(inputOf(gameAfter(BLOCKED, 0))).bucket).not.toBeNull();
    expect(pictureOf(inputOf(gameAfter(BLOCKED, 1))).bucket).toBeNull();
    expect(pictureOf(inputOf(gameAfter(BLOCKED, 2))).bucket).not.toBeNull();
  });
});
