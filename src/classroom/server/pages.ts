import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import { type FastifyInstance, type FastifyReply } from 'fastify';

const YEAR = 31_536_000; // seconds

/** Sources of the pages' own inline scripts, as the content policy wants them: by digest. */
function inlineScripts(root: string): string[] {
  const pages = globSync(['*.html', 'examples/*.html'], { cwd: root }).sort();
  const scripts = pages.flatMap((page) => [
    ...readFileSync(join(root, page), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g),
  ]);
  const digests = scripts.map(([, code]) => createHash('sha256').update(code!).digest('base64'));
  return [...new Set(digests)].map((digest) => `'sha256-${digest}'`);
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

/** The one page that others may show inside theirs; wherever they are, a file on a disk included. */
const FRAMED = '/embed.html';
const NO_FRAMES = "frame-ancestors 'none'";

function letFrame(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  reply.header('content-security-policy', policy.replace(NO_FRAMES, '').replace(/;\s*$/, ''));
  reply.removeHeader('x-frame-options');
}

/**
 * Gives out the built folder `root`: precompressed files, hashed assets cached for a year, the phone's page
 * also at `/j`, and a strict content policy. In a classroom it is plain HTTP, so nothing is upgraded.
 */
export async function givePages(server: FastifyInstance, root: string): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inlineScripts(root)],
        styleSrc: ["'self'", "'unsafe-inline'"], // Plot styles its own drawings
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'", 'ws:', 'wss:'], // older browsers do not count sockets as their own
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
    if (request.url.replace(/\?.*/s, '') === FRAMED) letFrame(reply);
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
  server.get('/j', (_request, reply) => reply.sendFile('join.html'));
}
