import { memoryOne } from './make.ts';

/** Always cooperates. */
export const cooperator = memoryOne(
  { id: 'cooperator', name: 'Cooperator', source: 'Axelrod 1984; ALLC in Press & Dyson 2012' },
  { opening: 1, after: [1, 1, 1, 1] },
);

/** Always defects. */
export const defector = memoryOne(
  { id: 'defector', name: 'Defector', source: 'Axelrod 1984; ALLD in Press & Dyson 2012' },
  { opening: 0, after: [0, 0, 0, 0] },
);

/** Cooperates every other time, by its own last move; first cooperates. */
export const alternator = memoryOne(
  {
    id: 'alternator',
    name: 'Alternator',
    source: 'Axelrod 1984; Mittal & Deb 2009, Optimal strategies of the iterated dilemma',
  },
  { opening: 1, after: [0, 0, 1, 1] },
);

/** Cooperates half of the time, whatever happens. */
export const random = memoryOne(
  {
    id: 'random',
    name: 'Random',
    source: 'Axelrod 1980, Effective choice in the prisoner’s dilemma',
  },
  { opening: 0.5, after: [0.5, 0.5, 0.5, 0.5] },
);
