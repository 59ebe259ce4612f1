import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs every other `*.bench.ts` here in a process of its own and passes its figures on: JSON lines
 * `{ name, value, unit, floor, ratio }`, where floor is the least cost measured in the same run.
 * Exits with 1 when a bench fails or says anything else on standard output.
 */
function runBench(file: string): boolean {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, file)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return status === 0 && lines.length > 0 && lines.every(isFigure);
}

function isFigure(line: string): boolean {
  try {
    const figure = JSON.parse(line) as Record<string, unknown>;
    return typeof figure['name'] === 'string' && typeof figure['value'] === 'number';
  } catch {
    return false;
  }
}

const wanted = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
const failed = benches.filter((file) => !runBench(file));
for (const file of failed) console.error(`bench/${file} did not give its figures.`);
if (failed.length > 0) process.exitCode = 1;
