import { CONTAGION_START, type ContagionSetUp, presetPayoffs } from './contagion.ts';

/** Sellers after each step so far. */
export interface Counts {
  cells: number;
  sellers: readonly number[]; // at least one
}

/** What one sees, in a word. */
export type Happening =
  | 'all-hold'
  | 'all-sell'
  | 'stands' // nothing moves, and some of both are left
  | 'begins'
  | 'spreads'
  | 'recedes'
  | 'wavers'; // to and fro

const WINDOW = 8; // steps that are compared with as many before
const NOTICEABLE = 0.03; // of the sellers

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}

/** What happens in the picture. */
export function happeningOf({ cells, sellers }: Counts, still: boolean): Happening {
  const now = sellers.at(-1)!;
  if (now === 0) return 'all-hold';
  if (now === cells) return 'all-sell';
  if (still) return 'stands';
  if (sellers.length === 1) return 'begins';
  const late = sellers.slice(-WINDOW);
  const early = sellers.slice(-2 * WINDOW, -late.length);
  const [before, after] =
    early.length === 0 ? [sellers[0]!, now] : ([mean(early), mean(late)] as const);
  if (after > before * (1 + NOTICEABLE)) return 'spreads';
  return after < before * (1 - NOTICEABLE) ? 'recedes' : 'wavers';
}

/** How selling can end. */
export const ENDS = ['dies', 'stays', 'sweeps'] as const;
export type End = (typeof ENDS)[number];

/** How it has ended, or stands where one stopped looking. */
export function endOf({ cells, sellers }: Counts): End {
  const now = sellers.at(-1)!;
  if (now === 0) return 'dies';
  return now === cells ? 'sweeps' : 'stays';
}

/** Something to predict and then to look at. */
export interface Experiment {
  id: string; // its texts
  setUp: ContagionSetUp;
  steps: number; // until the answer is told
}

const TOLL = 'the-toll';
/** Nowak & May 1992: selling pays nearly twice what holding does, and nothing among sellers. */
const CARPET = { R: 1, P: 0, S: 0, T: 1.9 };

/** Above which payoffs selling sweeps, below which it dies out, and what lies between. */
export const EXPERIMENTS: readonly Experiment[] = [
  { id: 'race', setUp: CONTAGION_START, steps: 80 },
  {
    id: 'toll',
    setUp: {
      ...CONTAGION_START,
      source: { kind: 'preset', id: TOLL },
      payoffs: presetPayoffs(TOLL)!,
      start: { kind: 'share', share: 0.5 },
    },
    steps: 40,
  },
  {
    id: 'carpet',
    setUp: { ...CONTAGION_START, source: { kind: 'typed' }, payoffs: CARPET, self: true },
    steps: 160,
  },
];
