import { memoryOne } from './make.ts';

/** Keeps its move after a good payoff, T or R, and changes it after a bad one: cooperates after CC or DD. */
export const winStayLoseShift = memoryOne(
  {
    id: 'win-stay-lose-shift',
    name: 'Win-Stay Lose-Shift',
    source: 'Kraines & Kraines 1989, Pavlov; Nowak & Sigmund 1993',
  },
  { opening: 1, after: [1, 0, 0, 1] },
);

/** Win-stay lose-shift that errs with chance 0.05. */
export const stochasticWsls = memoryOne(
  {
    id: 'stochastic-wsls',
    name: 'Stochastic WSLS',
    source: 'Nowak & Sigmund 1993, with errors of 0.05 as in the Axelrod library',
  },
  { opening: 1, after: [0.95, 0.05, 0.05, 0.95] },
);

/** Tries to please: changes its move whenever the other defects. */
export const appeaser = memoryOne(
  // The same moves as win-stay lose-shift, from another thought: with two moves to choose from, changing
  // after each D of the other is changing after the payoffs S and P, and D after DC stays D.
  { id: 'appeaser', name: 'Appeaser', source: 'Jochen Müller, in the Axelrod library' },
  { opening: 1, after: [1, 0, 0, 1] },
);
