import { get } from 'node:http';
import { type Socket } from 'node:net';

const CHECK_EVERY = 500; // ms
const CHECK_PATIENCE = 2_000; // ms
const MOST_SILENT = 2; // checks without an answer, then it hangs

/** One game process as the proxy knows it. */
export interface Upstream {
  port: number; // of this machine; also its name in the cookie
  answers: boolean; // whether it answered when it was last asked
  ready: boolean; // whether it said that it serves: one that leaves, or has no database, does not
  silent: number; // checks since the last answer
  lines: Set<Socket>; // of pages, open to it
  doubt(): Promise<void>; // asks it now
}

/** Whether a process is ready; null: it took the connection and said nothing. Rejects when it took none. */
function askReady(port: number): Promise<boolean | null> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path: '/ready', agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.setTimeout(CHECK_PATIENCE, () => {
      resolve(null);
      request.destroy();
    });
    request.on('error', reject);
  });
}

/** A process that hangs keeps its lines open for nothing: pages find another when they are cut. */
function letGo(upstream: Upstream): void {
  for (const line of upstream.lines) line.destroy();
}

async function check(upstream: Upstream): Promise<void> {
  try {
    const ready = await askReady(upstream.port);
    upstream.silent = ready === null ? upstream.silent + 1 : 0;
    upstream.ready = ready ?? false;
    upstream.answers = upstream.silent < MOST_SILENT;
    if (!upstream.answers) letGo(upstream);
  } catch {
    upstream.ready = false;
    upstream.answers = false;
  }
}

/** Asks a process now and again and again. */
function watch(port: number): Upstream {
  let timer: NodeJS.Timeout | undefined;
  let asking = false;
  const upstream: Upstream = {
    ...{ port, answers: false, ready: false, silent: 0, lines: new Set() },
    async doubt() {
      if (asking) return;
      asking = true;
      clearTimeout(timer);
      await check(upstream);
      asking = false;
      timer = setTimeout(upstream.doubt, CHECK_EVERY).unref();
    },
  };
  void upstream.doubt();
  return upstream;
}

/** The processes behind a proxy, asked again and again whether they are ready. */
export function watchUpstreams(ports: readonly number[]): Upstream[] {
  return ports.map(watch);
}

/**
 * Where a request may go, the best first: where its polling began, if that process answers; those that are
 * ready; those that answer; the others, which may have come back since. Equals take turns, so that a page whom
 * a process of another version has turned away finds one of its own.
 */
export function inOrder(all: readonly Upstream[], began: number | null, turn: number): Upstream[] {
  const first = turn % all.length;
  const rank = (one: Upstream) => {
    if (one.port === began && one.answers) return 0;
    return one.ready ? 1 : one.answers ? 2 : 3;
  };
  return [...all.slice(first), ...all.slice(0, first)].sort((a, b) => rank(a) - rank(b));
}
