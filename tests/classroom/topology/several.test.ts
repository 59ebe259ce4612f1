import { execFile } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../../scripts/free-port.ts';
import { startTopology } from '../../../scripts/topology.ts';
import { newPages } from '../server/harness/server.ts';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, '../../../scripts/several.ts');
const GAME = join(import.meta.dirname, '../harness/entry.ts');

/** What the command says when it is started wrongly. */
async function told(args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const started = run(process.execPath, [SCRIPT, ...args], { env: { ...process.env, ...env } });
  return started.then(
    () => 'It started.',
    ({ code, stderr }: { code: number; stderr: string }) => `${code}: ${stderr.trim()}`,
  );
}

async function planOf(port: number) {
  const pages = newPages();
  chmodSync(pages, 0o711); // the database's own user goes through it
  return {
    ...{ processes: 2, game: GAME, host: '127.0.0.1', port, database: null },
    folder: join(pages, 'postgres'),
    env: { PAGES: pages, LOG_LEVEL: 'silent', TRUST_PROXY: '1' },
  };
}

describe('several processes by one command', () => {
  it('say in a sentence what is wrong with an option', async () => {
    const sentences = await Promise.all([
      told(['--processes', 'many']),
      told(['--proceses', '2']),
      told(['--port', '99999']),
      told([], { DATABASE_URL: 'mysql://localhost/game' }),
    ]);
    expect(sentences).toEqual([
      '1: The number of processes must be a whole number from 1 to 32, not "many".',
      expect.stringMatching(/^1: Unknown option '--proceses'\. Known are --processes and --port/),
      '1: The port must be a whole number from 0 to 65535, not "99999".',
      '1: DATABASE_URL must begin with postgres:// and name a server and a database.',
    ]);
  });

  it('do not start on a port that is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => void other.close());
    await expect(startTopology(await planOf(port))).rejects.toThrow('ended');
  });

  it('answer all the while they are replaced one after the other, and end together', async () => {
    const port = await freePort();
    const topology = await startTopology(await planOf(port));
    const ask = () =>
      fetch(`http://127.0.0.1:${port}/join.html`, { headers: { connection: 'close' } });
    let rolling = true;
    const rolled = topology.roll().finally(() => {
      rolling = false;
    });
    const answers: number[] = [];
    while (rolling) answers.push((await ask()).status);
    await rolled;
    expect(answers.length).toBeGreaterThan(0);
    expect(new Set(answers)).toEqual(new Set([200]));
    await topology.stop();
    await expect(ask()).rejects.toThrow();
  });
});
