import { createServer, type Socket, connect as toServer } from 'node:net';

/** What lies between a page and its server, for a test to disturb. */
export interface Line {
  base: string; // address of the pages through this line
  /** Ends every connection and takes no new ones, until `mend`. */
  cut(): void;
  /** Keeps every connection, but nothing gets through and nobody is told, until `mend`. */
  stall(): void;
  /** Whether connections may become sockets; where not, only plain requests get through. */
  allowSockets(may: boolean): void;
  mend(): void;
  close(): Promise<void>;
}

const UPGRADE = /\r\nupgrade: websocket\r\n/i;

/** Opens a line to the server on `port` of this machine, or of `host`. */
export async function openLine(port: number, host = '127.0.0.1'): Promise<Line> {
  const pairs = new Set<[Socket, Socket]>();
  let state: 'open' | 'cut' | 'stalled' = 'open';
  let sockets = true;

  const relay = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = toServer(port, host);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const [from, to] of [pair, pair.toReversed() as [Socket, Socket]]) {
      from.on('error', end).on('close', end);
      from.on('data', (bytes) => {
        if (state === 'stalled') return;
        if (!sockets && from === near && UPGRADE.test(bytes.toString('latin1'))) return end();
        to.write(bytes);
      });
    }
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const address = relay.address() as { port: number };
  const endAll = () => {
    for (const [near, far] of [...pairs]) {
      near.destroy();
      far.destroy();
    }
  };
  return {
    base: `http://127.0.0.1:${address.port}/`,
    cut() {
      state = 'cut';
      endAll();
    },
    stall() {
      state = 'stalled';
    },
    allowSockets(may) {
      sockets = may;
    },
    mend() {
      // Bytes that were swallowed are gone: what was stalled is of no use any more.
      if (state === 'stalled') endAll();
      state = 'open';
    },
    close() {
      endAll();
      return new Promise((resolve) => void relay.close(() => resolve()));
    },
  };
}
