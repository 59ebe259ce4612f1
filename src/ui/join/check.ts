import type { Line } from '../../store/classroom/links.ts';

/** What a look at this phone has found so far. */
export interface Found {
  line: Line['state'];
  waited: boolean; // long enough for a line to come
  keeps: boolean; // whether the browser stores anything
  trip: number | 'lost' | null; // ms there and back; null: under way
}

export type Verdict = 'busy' | 'good' | 'slow-line' | 'no-line' | 'forgetful' | 'far';

const FAR = 1_000; // ms there and back that are felt

/** The one sentence about a phone: what is wrong most comes first. */
export function verdictOf({ line, waited, keeps, trip }: Found): Verdict {
  const isTied = line === 'open' || line === 'slow';
  if (!isTied) return waited ? 'no-line' : 'busy';
  if (trip === null) return 'busy';
  if (trip === 'lost') return 'no-line';
  if (line === 'slow') return 'slow-line';
  if (trip > FAR) return 'far';
  return keeps ? 'good' : 'forgetful';
}
