import { type ArenaSetUp, type Origin, type Spread } from '../../../store/lab/arena.ts';

/** A tournament that was played, with what it was set to then. */
export interface Met {
  setUp: ArenaSetUp;
  found: Spread;
  names: readonly string[]; // what the players are called
  origin: Origin;
}
