import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readServerSettings } from '../../../src/classroom/server/settings.ts';
import { importsOf, parseFile, ROOT, readText, resolveImport } from '../../house/source.ts';
import { newFolder } from '../server/harness/engines.ts';
import { startOver } from '../server/harness/server.ts';

/** What is run in a container. */
const COMMANDS = ['serve', 'backup', 'restore', 'classes'];

const compose = readText('compose.yaml');
const proxy = readText('deploy/haproxy.cfg');
const image = readText('Dockerfile');

/** What the first group of each match holds. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found!);
}

/** A part of the compose file by its name: the lines that are set in under it. */
function part(name: string): string {
  return new RegExp(`^( *)${name}:.*\n((?:\\1 +.*\n|\n)*)`, 'm').exec(compose)?.[2] ?? '';
}

/** Names of the packages a program loads, whatever file of ours names them. */
function packagesOf(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(join(ROOT, path))) return;
    seen.add(path);
    const file = parseFile(path);
    for (const source of importsOf(file)) {
      if (source.startsWith('.')) visit(resolveImport(file, source));
      else if (!source.startsWith('node:')) {
        packages.add(
          source
            .split('/')
            .slice(0, source.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      }
    }
  };
  visit(entry);
  return packages;
}

/** Names that the server looks for in its environment. */
function namesRead(): Set<string> {
  const names = new Set<string>();
  const environment = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => void names.add(String(name)),
    },
  );
  readServerSettings(environment, undefined, false);
  return names;
}

it('tells the game processes nothing that they do not read', () => {
  const told = all(part('environment'), /^ *([A-Z_]+):/gm);
  const read = namesRead();
  expect(told).toContain('DATABASE_URL');
  expect(told.filter((name) => !read.has(name))).toEqual([]);
});

it('leads the proxy to the services and the port on which they listen', () => {
  const port = /\bPORT=(\d+)/.exec(image)?.[1];
  const services = all(compose, /^ {2}(game\d+): \*game$/gm);
  expect(services.length).toBeGreaterThan(1);
  const targets = new Set(all(proxy, /"\$\{GAME\d+-([^}]+)\}"/g));
  expect([...targets]).toEqual(services.map((service) => `${service}:${port}`));
  expect(image).toContain(`EXPOSE ${port}`);
  const listens = /bind "\$\{LISTEN-:(\d+)\}"/.exec(proxy)?.[1];
  expect(part('proxy')).toContain(`\${PORT:-8080}:${listens}`);
  expect(part('proxy')).toContain(
    `http://127.0.0.1:${listens}${/monitor-uri (\S+)/.exec(proxy)?.[1]}`,
  );
});

it('asks the game processes at addresses that they answer, and counts itself among their proxies', async () => {
  const server = await startOver({ file: join(newFolder(), 'classes.sqlite') });
  const paths = all(proxy, /option httpchk GET (\S+)/g);
  expect(new Set(paths)).toEqual(new Set(['/ready', '/health']));
  for (const path of paths) {
    expect((await fetch(`http://127.0.0.1:${server.port}${path}`)).status).toBe(200);
  }
  expect(part('healthcheck')).toContain('/ready');
  expect(proxy).toContain('option forwardfor');
  expect(part('environment')).toContain(`TRUST_PROXY: \${TRUST_PROXY:-1}`);
});

it('keeps sockets open between two pings, and gives a process the time to hand over', () => {
  const sockets = readText('src/classroom/server/hub/sockets.ts');
  const ping = Number(/pingInterval: ([\d_]+)/.exec(sockets)?.[1]?.replaceAll('_', '')) / 1_000;
  for (const name of ['client', 'server', 'tunnel']) {
    const seconds = Number(new RegExp(`timeout ${name} +(\\d+)s`).exec(proxy)?.[1]);
    expect(seconds).toBeGreaterThan(2 * ping);
  }
  const patience = /PATIENCE = ([\d_]+)/.exec(readText('scripts/serve.ts'))?.[1];
  const grace = Number(/stop_grace_period: (\d+)s/.exec(part('x-game'))?.[1]);
  expect(grace * 1_000).toBeGreaterThan(Number(patience?.replaceAll('_', '')));
});

it('keeps in the image every package that the server and its commands load', () => {
  const { dependencies } = JSON.parse(readText('package.json')) as {
    dependencies: Record<string, string>;
  };
  const removed = all(image, /rm -rf (.*)$/gm).flatMap((paths) =>
    paths.split(' ').map((path) => path.replace('node_modules/', '')),
  );
  const loaded = new Set(COMMANDS.flatMap((name) => [...packagesOf(`scripts/${name}.ts`)]));
  expect(loaded).toContain('@socket.io/postgres-adapter');
  expect([...loaded].filter((name) => !(name in dependencies))).toEqual([]);
  expect([...loaded].filter((name) => removed.includes(name))).toEqual([]);
});
