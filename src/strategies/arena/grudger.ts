import { byMemory } from './make.ts';

/** Cooperates until the other defects, then never again. */
export const grudger = byMemory(
  {
    id: 'grudger',
    name: 'Grudger',
    source: 'James Friedman in Axelrod 1980; grim trigger in Banks & Sundaram 1990',
  },
  Number.POSITIVE_INFINITY,
  ({ theirDefections }) => theirDefections === 0,
);
