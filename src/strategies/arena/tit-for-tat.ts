import { memoryOne } from './make.ts';

const REPLIES = 'Hilbe, Nowak & Traulsen 2013, Adaptive dynamics of extortion and compliance';

/** First cooperates, then does what the other did. */
export const titForTat = memoryOne(
  {
    id: 'tit-for-tat',
    name: 'Tit For Tat',
    source: 'Anatol Rapoport in Axelrod 1980, Effective choice in the prisoner’s dilemma',
  },
  { opening: 1, after: [1, 0, 1, 0] },
);

/** First defects, then does what the other did. */
export const suspiciousTitForTat = memoryOne(
  {
    id: 'suspicious-tit-for-tat',
    name: 'Suspicious Tit For Tat',
    source: `${REPLIES}; Mistrust in Beaufils, Delahaye & Mathieu 1997`,
  },
  { opening: 0, after: [1, 0, 1, 0] },
);

/** First cooperates, then does the opposite of what the other did. */
export const antiTitForTat = memoryOne(
  { id: 'anti-tit-for-tat', name: 'Anti Tit For Tat', source: REPLIES },
  { opening: 1, after: [0, 1, 0, 1] },
);

/** First defects, then does the opposite of what the other did: gives in to defectors alone. */
export const bully = memoryOne(
  { id: 'bully', name: 'Bully', source: 'Nachbar 1992, Reverse Tit For Tat' },
  { opening: 0, after: [0, 1, 0, 1] },
);

/** Tit for tat that forgives a defection with chance ⅓. */
export const generousTitForTat = memoryOne(
  {
    id: 'generous-tit-for-tat',
    name: 'Generous Tit For Tat',
    source: 'Nowak & Sigmund 1992, Tit for tat in heterogeneous populations',
  },
  { opening: 1, after: [1, 1 / 3, 1, 1 / 3] },
);

/** Tit for tat that defects after a cooperation with chance 0.1. */
export const joss = memoryOne(
  { id: 'joss', name: 'Joss', source: 'Johann Joss in Axelrod 1980, Effective choice' },
  { opening: 1, after: [0.9, 0, 0.9, 0] },
);

/** Tit for tat that cooperates after a defection with chance 0.1. */
export const softJoss = memoryOne(
  {
    id: 'soft-joss',
    name: 'Soft Joss',
    source: 'LIFL 1998, the PRISON library',
  },
  { opening: 1, after: [1, 0.1, 1, 0.1] },
);

/** Cooperates unless it was the sucker; after both defected it makes peace with chance ⅔. */
export const firmButFair = memoryOne(
  {
    id: 'firm-but-fair',
    name: 'Firm But Fair',
    source: 'Frean 1994, The prisoner’s dilemma without synchrony',
  },
  { opening: 1, after: [1, 0, 1, 2 / 3] },
);
