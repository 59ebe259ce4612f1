import { describe, expect, it } from 'vitest';
import { type Classroom } from '../../../src/store/classroom/links.ts';
import { type ClassMeans } from '../../../src/store/classroom/means.ts';
import { openTeacher } from '../../../src/store/classroom/teacher.ts';
import { openWall } from '../../../src/store/classroom/wall.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { shelfOf } from '../shelves.ts';
import { handClock } from './handClock.ts';

const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

function meansWith(classroom: ClassMeans['classroom']) {
  const shelf = shelfOf();
  return {
    classroom,
    clock: handClock(),
    device: memoryOn(() => shelf),
    secrets: new Map<string, string>(),
    replaceAddress() {},
  };
}

const unserved = { isServed: async () => false } as Partial<Classroom> as Classroom;
const route = { id: 'session-1', secret: 'key' };

describe('a page that looks at a session', () => {
  it('says so where no server holds classes', async () => {
    for (const open of [openTeacher, openWall]) {
      const store = open(
        meansWith(async () => unserved),
        route,
      );
      expect(store.getState().standing).toBe('connecting');
      await settled();
      expect(store.getState().standing).toBe('unserved');
    }
  });

  it('goes on trying while its code does not come through the network', async () => {
    let tries = 0;
    const means = meansWith(async () => {
      tries++;
      if (tries < 3) throw new Error('network');
      return unserved;
    });
    const store = openWall(means, route);
    await settled();
    expect(store.getState()).toMatchObject({ standing: 'connecting', line: { state: 'lost' } });
    for (const _ of [1, 2]) {
      means.clock.pass(1_000);
      await settled();
    }
    expect(tries).toBe(3);
    expect(store.getState().standing).toBe('unserved');
  });

  it('tries no more once it is stopped', async () => {
    let tries = 0;
    const means = meansWith(async () => {
      tries++;
      throw new Error('network');
    });
    const store = openWall(means, route);
    await settled();
    store.getState().stop();
    means.clock.pass(60_000);
    await settled();
    expect(tries).toBe(1);
  });
});
