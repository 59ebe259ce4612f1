import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line to a Postgres server that a test disturbs. */
export interface Lossy {
  url: string; // of the database, through it
  /** Lets the next commit through and ends the line before the answer to it comes back. */
  loseCommit(): void;
}

/** Opens a line to the database at `url`; it goes with its test. */
export async function openLossy(url: string): Promise<Lossy> {
  const target = new URL(url);
  let isToLose = false;
  const relay = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    let isLost = false;
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
    near.on('data', (bytes) => {
      if (isToLose && bytes.toString('latin1').includes('commit')) {
        isToLose = false;
        isLost = true;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => (isLost ? end() : near.write(bytes)));
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  onTestFinished(() => void relay.close());
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((relay.address() as AddressInfo).port);
  return {
    url: through.href,
    loseCommit() {
      isToLose = true;
    },
  };
}
