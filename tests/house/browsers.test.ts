import { expect, it } from 'vitest';
import { OLDEST_ENGINES } from '../../scripts/browsers.ts';
import { readText } from './source.ts';

it('publishes the same oldest engines that the build is made for', () => {
  const rows = readText('docs/browsers.md').matchAll(/^\| (\w+) \| ([\d.]+) \|/gm);
  const published = [...rows].map(([, engine, version]) => [engine!.toLowerCase(), version]);
  const built = Object.entries(OLDEST_ENGINES).map(([engine, version]) => [
    engine === 'chrome' ? 'chromium' : engine,
    version,
  ]);
  expect(published).toEqual(built);
});
