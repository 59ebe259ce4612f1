import { describe, expect, it } from 'vitest';
import {
  forgetSession,
  keepSecret,
  keptSessions,
  noteSession,
  secretOf,
  takeSecret,
} from '../../../src/store/classroom/keys.ts';
import { memoryOn, type Shelf } from '../../../src/store/memory.ts';
import { blocked, shelfOf } from '../shelves.ts';

function meansOn(shelf: () => Shelf) {
  const addresses: string[] = [];
  return {
    device: memoryOn(shelf),
    secrets: new Map<string, string>(),
    replaceAddress: (href: string) => void addresses.push(href),
    addresses,
  };
}

const session = (id: string, openedAt = 1) => ({ id, code: 'K7M4', titles: [''], openedAt });

describe('the keys of a session', () => {
  it('in an address are kept on the device and the address replaced by one without', () => {
    const shelf = shelfOf();
    const means = meansOn(() => shelf);
    expect(takeSecret(means, 'class', { id: 'abc', secret: 's3cret' })).toBe('s3cret');
    expect(means.addresses).toEqual(['#/class/abc']);
    const later = meansOn(() => shelf);
    expect(takeSecret(later, 'class', { id: 'abc', secret: null })).toBe('s3cret');
    expect(later.addresses).toEqual([]);
  });

  it('outlive the address for as long as the page is open where the device remembers nothing', () => {
    const means = meansOn(blocked);
    takeSecret(means, 'wall', { id: 'abc', secret: 'look' });
    expect(means.addresses).toEqual(['#/wall/abc']);
    expect(secretOf(means, 'wall', 'abc')).toBe('look');
  });

  it('are two: the one of the wall opens nothing for a teacher', () => {
    const shelf = shelfOf();
    const means = meansOn(() => shelf);
    keepSecret(means, 'wall', 'abc', 'look');
    expect(secretOf(means, 'class', 'abc')).toBeNull();
  });

  it('are gone with the session, and only with it', () => {
    const shelf = shelfOf();
    const means = meansOn(() => shelf);
    for (const id of ['one', 'two']) {
      keepSecret(means, 'class', id, `key of ${id}`);
      noteSession(means, session(id));
    }
    forgetSession(means, 'one');
    expect(secretOf(means, 'class', 'one')).toBeNull();
    expect(secretOf(means, 'class', 'two')).toBe('key of two');
    expect(keptSessions(means).map(({ id }) => id)).toEqual(['two']);
  });
});

describe('the sessions led from a device', () => {
  it('are listed newest first, each once, with the day it was opened', () => {
    const shelf = shelfOf();
    const means = meansOn(() => shelf);
    noteSession(means, session('one', 1));
    noteSession(means, session('two', 2));
    noteSession(means, session('one', 3));
    expect(keptSessions(means)).toEqual([session('one', 1), session('two', 2)]);
  });

  it('are at most fifty; the oldest goes with its keys', () => {
    const shelf = shelfOf();
    const means = meansOn(() => shelf);
    for (let i = 0; i <= 50; i++) {
      keepSecret(means, 'class', `s${i}`, 'key');
      noteSession(means, session(`s${i}`));
    }
    expect(keptSessions(means)).toHaveLength(50);
    expect(secretOf(means, 'class', 's0')).toBeNull();
    expect(secretOf(means, 'class', 's50')).toBe('key');
  });

  it('are none where what was kept is no list of sessions', () => {
    const shelf = shelfOf();
    const means = meansOn(() => shelf);
    for (const kept of ['x', { id: 1 }, [1, null, { id: 'a' }]]) {
      means.device.keep('class/sessions', kept);
      expect(keptSessions(means)).toEqual([]);
    }
  });
});
