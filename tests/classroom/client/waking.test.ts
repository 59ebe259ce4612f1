import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onWaking } from '../../../src/classroom/client/waking.ts';

/** A page as a browser has one: it can be hidden, shown, and come out of the back-forward cache. */
const page = new EventTarget();
const frame = Object.assign(new EventTarget(), { visibilityState: 'visible' });

const calls: string[] = [];
let stop = () => {};

beforeEach(() => {
  vi.stubGlobal('document', frame);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  calls.length = 0;
  stop = onWaking({ wake: () => calls.push('wake'), revive: () => calls.push('revive') });
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

function show(state: string): void {
  frame.visibilityState = state;
  frame.dispatchEvent(new Event('visibilitychange'));
}

const comeBack = (persisted: boolean) =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

describe('a page', () => {
  it('wakes its line when it is shown again, not when it is hidden', () => {
    show('hidden');
    expect(calls).toEqual([]);
    show('visible');
    expect(calls).toEqual(['wake']);
  });

  it('wakes its line when the network is back', () => {
    page.dispatchEvent(new Event('online'));
    expect(calls).toEqual(['wake']);
  });

  it('takes a line for dead that was kept with it in the back-forward cache', () => {
    comeBack(false);
    expect(calls).toEqual([]);
    comeBack(true);
    expect(calls).toEqual(['revive']);
  });

  it('does none of this once its line is closed', () => {
    stop();
    show('visible');
    comeBack(true);
    page.dispatchEvent(new Event('online'));
    expect(calls).toEqual([]);
  });
});
