import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenClass, openClass } from '../harness/class.ts';
import { sure } from '../harness/phone.ts';
import { type Served, startServer } from '../harness/server.ts';

let served: Served;
let open: OpenClass | null = null;

beforeEach(async () => {
  served = await startServer();
});

afterEach(async () => {
  open?.close();
  open = null;
  await served.stop();
});

describe('a class over the wire', () => {
  it('plays its game to the end, and every confirmed choice is in its journal', async () => {
    open = await openClass(served.base);
    const phones = await open.joinPhones(5);
    sure(await open.teacher.start());
    const rounds = open.view().settings.treatments[0]!.rounds;
    for (let round = 1; round <= rounds; round++) {
      await Promise.all(phones.map((one) => one.until((view) => view.asks === 'choice')));
      await open.decideAll((_, i) => (i + round) % 2 === 0);
      const { room } = await phones[0]!.until((view) => view.past.length === round);
      if (room.phase === 'revealed') sure(await open.teacher.next(room.turn));
    }
    await Promise.all(phones.map((one) => one.until((view) => view.room.phase === 'over')));
    const { journal } = sure(await open.teacher.record());
    const stored = journal.flatMap(({ intent }) =>
      intent.type === 'decide' ? [`${intent.player} ${intent.turn} ${intent.hold}`] : [],
    );
    const confirmed = phones.flatMap(({ seat, log }) =>
      log.map(({ turn, hold }) => `${seat.player} ${turn} ${hold}`),
    );
    expect(stored.sort()).toEqual(confirmed.sort());
    expect(phones[0]!.view().past).toHaveLength(rounds);
  });
});
