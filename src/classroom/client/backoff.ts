const FIRST = 250; // ms
const MOST_AT_FIRST = 2_000;
const MOST_LATER = 10_000;
const MINUTE = 60_000;

/**
 * ms to wait before the next try to open the line: short in the first minute, and apart from phone to phone, so
 * that a whole class does not come at once.
 * @param tries before this one, since the line was last open
 * @param lost ms since it was
 * @param random from 0 up to 1
 */
export function delayBefore(tries: number, lost: number, random: number): number {
  const most = lost < MINUTE ? MOST_AT_FIRST : MOST_LATER;
  const delay = Math.min(most, FIRST * 2 ** Math.min(tries, 6));
  return delay * (0.5 + random / 2);
}
