import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const START = join(root, 'scripts', 'start.ts');
const node = join(root, 'node_modules', '.bin', 'node');

async function fetchHeaders(path: string, encoding: string): Promise<IncomingMessage> {
  const headers = { 'accept-encoding': encoding };
  const request = get({ port: inject('port'), host: '127.0.0.1', path, headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.resume();
  return response;
}

function builtScript(): string {
  const file = readdirSync(join(root, 'dist', 'assets')).find((name) => name.endsWith('.js'));
  return `/assets/${file}`;
}

describe('the server', () => {
  it('sends what is compressed already, in the best way a browser takes', async () => {
    expect((await fetchHeaders(builtScript(), 'gzip, br')).headers['content-encoding']).toBe('br');
    expect((await fetchHeaders(builtScript(), 'gzip')).headers['content-encoding']).toBe('gzip');
    expect((await fetchHeaders('/', 'gzip, br')).headers['content-encoding']).toBe('br');
  });

  it('lets hashed assets be kept for a year and the page be asked for again', async () => {
    expect((await fetchHeaders(builtScript(), '')).headers['cache-control']).toMatch(/immutable/);
    expect((await fetchHeaders('/', '')).headers['cache-control']).toBe('no-cache');
  });

  it('allows no foreign code, no framing and no referrer, and works on plain HTTP', async () => {
    const { headers } = await fetchHeaders('/', '');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|upgrade-insecure/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('lets one page be framed, by anybody, and is as strict with it otherwise', async () => {
    const { headers } = await fetchHeaders('/embed.html?lang=vi', '');
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toContain('frame-ancestors');
    expect(headers['x-frame-options']).toBeUndefined();
    const strict = String(
      (await fetchHeaders('/join.html', '')).headers['content-security-policy'],
    );
    expect(strict).toBe(`${policy};frame-ancestors 'none'`);
    for (const path of ['/', '/index.html', '/examples/embedding.html', '/join.html']) {
      expect((await fetchHeaders(path, '')).headers['x-frame-options'], path).toBe('DENY');
    }
  });

  it('lets nothing but hashed assets be kept unasked, what keeps the game least of all', async () => {
    for (const path of ['/sw.js', '/offline.json', '/manifest.webmanifest', '/embed.html']) {
      const { headers, statusCode } = await fetchHeaders(path, '');
      expect([statusCode, headers['cache-control']], path).toEqual([200, 'no-cache']);
    }
  });

  it('has no file outside the built folder', async () => {
    expect((await fetchHeaders('/../package.json', '')).statusCode).toBe(403);
    expect((await fetchHeaders('/%2e%2e/package.json', '')).statusCode).toBe(403);
    expect((await fetchHeaders('/package.json', '')).statusCode).toBe(404);
  });
});

describe('npm start', () => {
  it('prints its address and stops cleanly when it is asked to', async () => {
    const env = { ...process.env, DATA_DIR: mkdtempSync(join(tmpdir(), 'hold-or-sell-')) };
    const child = spawn(node, [START, '--port', '0'], { cwd: root, env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!said.includes('Ctrl-C')) await once(child.stdout, 'data');
    expect(said).toMatch(/http:\/\/localhost:\d+\//);
    expect(said).toMatch(/For phones: +http:\/\/[\d.]+:\d+\/j\n/);
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    rmSync(env.DATA_DIR, { recursive: true });
  });

  it('says in a sentence that a port is in use', async () => {
    const other = createServer().listen(0, '0.0.0.0');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'hold-or-sell-'));
    const { status, stderr } = spawnSync(node, [START, '--port', String(port)], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: folder },
    });
    rmSync(folder, { recursive: true });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Port \d+ is in use\. [^\n]*\n$/);
  });

  it.each(['http', '70000', '-1', '80.5', ''])('refuses the port "%s" in a sentence', (port) => {
    const env = { ...process.env, PORT: port };
    const { status, stderr } = spawnSync(node, [START], { cwd: root, encoding: 'utf8', env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The port must be [^\n]*\n$/);
  });
});
