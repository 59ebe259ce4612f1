import { type EvolutionSetUp, type History } from '../../../store/lab/evolution.ts';

/** A population that was played through its generations, with what it was set to then. */
export interface Evolved {
  setUp: EvolutionSetUp;
  history: History;
  names: readonly string[]; // what the kinds are called
  href: string; // of the set-up, from `#` on
}
