import { type Rule } from '../types.ts';

/** A maker who stands while its inventory is at most `q` tokens. */
export const inventoryLimit: Rule = {
  id: 'inventory-limit',
  source: 'Amihud & Mendelson 1980, dealers with bounded inventory',
  decide: ({ inventory }, { q }) => inventory <= q!,
};
