import { memoryOne } from './make.ts';

const SOURCE =
  'Press & Dyson 2012, zero-determinant strategies; Stewart & Plotkin 2012, Extortion and cooperation';

/** Claims twice the other's gain over P. */
export const zdExtort2 = memoryOne(
  { id: 'zd-extort-2', name: 'ZD-Extort-2', source: SOURCE },
  { opening: 1, after: [8 / 9, 1 / 2, 1 / 3, 0] },
);

/** Takes upon itself twice the other's loss below R. */
export const zdGtft2 = memoryOne(
  { id: 'zd-gtft-2', name: 'ZD-GTFT-2', source: SOURCE },
  { opening: 1, after: [1, 1 / 8, 1, 1 / 4] },
);
