import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

/** Files at once of the tests with servers and browsers: they wait more than they work. */
const WORKERS = 3;

/** `--mode full` asks for the long versions: tests read it as `process.env['FULL'] === '1'`. */
export default defineConfig(({ mode }) => {
  const full = mode === 'full' || process.env['FULL'] === '1';
  return mergeConfig(vite, {
    test: {
      env: { FULL: full ? '1' : '' },
      projects: [
        {
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
            exclude: ['tests/e2e/**', 'tests/classroom/{network,server,storm,topology}/**'],
            testTimeout: full ? 600_000 : 30_000,
          },
        },
        {
          test: {
            name: 'server',
            environment: 'node',
            include: ['tests/classroom/{network,server,storm,topology}/**/*.test.ts'],
            globalSetup: ['tests/classroom/server/harness/setup.ts'],
            testTimeout: full ? 600_000 : 60_000,
            hookTimeout: 60_000,
            maxWorkers: WORKERS,
          },
        },
        {
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/e2e/**/*.test.ts'],
            globalSetup: ['tests/e2e/harness/setup.ts'],
            testTimeout: full ? 600_000 : 120_000,
            hookTimeout: 120_000,
            maxWorkers: WORKERS,
          },
        },
      ],
    },
  });
});
