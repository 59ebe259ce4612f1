import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';

const YEAR = 31_536_000; // seconds

/** Sources of the page's own inline scripts, as the content policy wants them: by digest. */
function inlineScripts(page: string): string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  );
}

/** What a page needs and a script, style or font does not: spared on each of their many requests. */
const FOR_PAGES = [
  'content-security-policy',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** Whether an address is of a part of a page. A worker is no part: its policy is its own. */
function isPart(path: string): boolean {
  return path.startsWith('/assets/') && !path.includes('worker');
}

/**
 * A server of the built folder `root`: precompressed files, hashed assets cached for a year, and a
 * strict content policy. It speaks plain HTTP, as in a classroom, so nothing is upgraded to HTTPS.
 */
export async function createServer(root: string): Promise<FastifyInstance> {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const server = fastify({ forceCloseConnections: true });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inlineScripts(page)],
        styleSrc: ["'self'", "'unsafe-inline'"], // Plot styles its own drawings
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: false,
    crossOriginOpenerPolicy: false, // ignored, with a warning, where there is no HTTPS
    originAgentCluster: false,
  });
  server.addHook('onSend', async (request, reply) => {
    if (isPart(request.url)) for (const name of FOR_PAGES) reply.removeHeader(name);
  });
  await server.register(files, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders(response, path) {
      const isHashed = path.startsWith(join(root, 'assets') + sep);
      const policy = isHashed ? `public, max-age=${YEAR}, immutable` : 'no-cache';
      response.setHeader('cache-control', policy);
    },
  });
  return server;
}
