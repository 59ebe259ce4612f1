import { type StepBase } from './base.ts';

/** Who meets whom in the repeated 2×2 game, and for how long. Strategy ids of the arena. */
export interface Meeting {
  players: readonly string[];
  turns: number;
  noise: number; // chance that an executed move flips
  repetitions: number;
  seed: number;
}

/** A match, a tournament, or a population that changes: shown with its progress, can be stopped. */
export interface ContestStep extends StepBase {
  kind: 'contest';
  contest:
    | { as: 'match'; meetings: readonly Meeting[] } // two players each, move by move
    | { as: 'tournament'; meetings: readonly Meeting[] } // variants to choose from, e.g. with and without noise
    | { as: 'evolution'; meeting: Meeting; counts: Record<string, number>; generations: number };
}
