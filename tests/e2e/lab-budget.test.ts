import { expect, it } from 'vitest';
import { DIST } from '../../scripts/build.ts';
import { measureLabCode } from './harness/labCode.ts';

const OWN = 60; // KiB, gzip

it('the lab’s own code, all four tabs and their workers, stays within its bytes beside Plot', () => {
  const { own, names } = measureLabCode(DIST);
  console.log(`lab: ${own.toFixed(1)} KiB in ${names.length} scripts: ${names.join(' ')}`);
  expect(names.some((name) => name.startsWith('MarketTab'))).toBe(true);
  expect(own).toBeLessThanOrEqual(OWN);
});
