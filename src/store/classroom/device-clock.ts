import { type Clock } from './clock.ts';

/** The clock of the device the page is on. */
export const DEVICE_CLOCK: Clock = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
