import { expect, it } from 'vitest';
import { codeLength, codesOf } from '../../../src/classroom/server/journal/codes.ts';
import { SECRET_BYTES } from '../../../src/classroom/server/journal/secrets.ts';
import { readText } from '../../house/source.ts';
import { serverSettings } from './harness/server.ts';

const HOUR = 3_600; // seconds
const YEAR = 365.25 * 24 * HOUR;
const { guesses } = serverSettings();
const perHour = guesses.perSecond * HOUR;
const security = readText('SECURITY.md');

const number = (value: number) => new Intl.NumberFormat('en').format(Math.round(value));

/** Guesses of random codes, in the mean, until one hits any of so many classes. */
const untilHit = (kept: number) => codesOf(codeLength(kept)) / kept;

/** How long so many guesses take at this rate of each of so many addresses, after the first ones at once. */
function timeFor(wanted: number, addresses: number): string {
  const each = wanted / addresses;
  const hours = Math.max(0, each - guesses.burst) / perHour;
  if (each <= guesses.burst) return 'at once';
  if (hours < 1) return `${number(hours * 60)} min`;
  return hours < 48 ? `${number(hours)} h` : `${number(hours / 24)} days`;
}

it('of a join code takes as long as the text says, for any class and for a certain one', () => {
  const rows = [1, 20, 500, 10_000, 100_000].map((kept) => {
    const length = codeLength(kept);
    const [any, one] = [untilHit(kept), codesOf(length)];
    return `| ${number(kept)} | ${length} | ${number(any)} | ${timeFor(any, 1)} | ${timeFor(any, 1_000)} | ${timeFor(one, 1)} |`;
  });
  for (const row of rows) expect(security).toContain(row);
  expect(security).toContain(
    `${number(guesses.burst)} guesses at once and ${number(perHour)} an hour`,
  );
  expect(security).toContain(`of ${codesOf(1)} letters and digits`);
});

it('hits less than once in 20,000 tries, however many classes are kept', () => {
  for (let kept = 1; kept < 1e6; kept = Math.ceil(kept * 1.3)) {
    expect(untilHit(kept)).toBeGreaterThan(20_000);
  }
});

it('of a secret is hopeless at any rate', () => {
  const bits = 8 * SECRET_BYTES;
  const years = 2 ** (bits - 1) / 1e6 / YEAR;
  expect(security).toContain(`${bits} bits`);
  expect(security).toContain(`10^${Math.floor(Math.log10(years))} years`);
  expect(years).toBeGreaterThan(1e20);
});
