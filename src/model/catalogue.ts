import { type Role } from './seat.ts';

/** A parameter of a strategy with its default and range, both ends included. */
export interface Parameter {
  name: string;
  default: number;
  min: number;
  max: number;
  integer?: true;
}

/** A strategy as a scenario can name it: the words of schema v1 (MODEL.md §6). */
export interface CatalogueEntry {
  id: string;
  parameters: readonly Parameter[];
}

function share(name: string, standard: number): Parameter {
  return { name, default: standard, min: 0, max: 1 };
}

/** What holders can be played by. The rules themselves stand in strategies/market. */
export const HOLDER_CATALOGUE: readonly CatalogueEntry[] = [
  { id: 'always-hold', parameters: [] },
  { id: 'always-sell', parameters: [] },
  { id: 'majority', parameters: [share('threshold', 0.5)] },
  { id: 'generous', parameters: [] },
  { id: 'grim', parameters: [share('share', 0.7)] },
  { id: 'win-stay-lose-shift', parameters: [] },
  { id: 'stop-loss', parameters: [share('x', 0.1)] },
  { id: 'momentum', parameters: [] },
  { id: 'contrarian', parameters: [] },
  { id: 'myopic', parameters: [] },
  { id: 'end-gamer', parameters: [{ name: 'n', default: 3, min: 0, max: 100, integer: true }] },
  { id: 'random', parameters: [share('p', 0.5)] },
  { id: 'bayes', parameters: [share('threshold', 0.5)] },
];

/** What makers can be played by. */
export const MAKER_CATALOGUE: readonly CatalogueEntry[] = [
  { id: 'stand', parameters: [] },
  { id: 'pull', parameters: [] },
  { id: 'maker-majority', parameters: [share('threshold', 0.5)] },
  { id: 'pull-after-fall', parameters: [share('x', 0.1)] },
  { id: 'inventory-limit', parameters: [{ name: 'q', default: 100, min: 0, max: 1e9 }] },
];

/** The catalogue of a role. */
export function catalogueOf(role: Role): readonly CatalogueEntry[] {
  return role === 'holder' ? HOLDER_CATALOGUE : MAKER_CATALOGUE;
}
