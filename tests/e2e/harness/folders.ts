import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A plain file server on a free port: the files of `folder` under `path`, and 404 for everything else. `edit`
 * changes a page on its way, as its author would.
 */
export async function serveFolder(
  folder: string,
  path: string,
  edit: (page: string) => string = (page) => page,
) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '').replace(/[?#].*/, ''));
    const file = normalize(asked.slice(path.length)) || '.';
    const full = join(folder, file.endsWith('/') || file === '.' ? `${file}/index.html` : file);
    if (!asked.startsWith(path) || !existsSync(full) || !statSync(full).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(full)] ?? 'application/octet-stream';
    const bytes = readFileSync(full);
    response.writeHead(200, { 'content-type': type });
    response.end(extname(full) === '.html' ? edit(bytes.toString()) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
