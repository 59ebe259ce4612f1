import { type Rules, type ShockRule } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';

export const LANGUAGES = ['zh', 'vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Own text, shown as text and never as markup. */
export type Words = Partial<Record<Language, string>>;

/** A strategy by its id and parameters, as in `{ id: 'grim', share: 0.7 }` (MODEL.md §6). */
export interface StrategySpec {
  id: string;
  [parameter: string]: string | number;
}

/** A shock with the news that goes with it: a key of ours (kebab-case) or own text, ≤ 120 characters. */
export interface ScenarioEvent extends ShockRule {
  news?: string | Words;
}

export interface Seats {
  you: Seat;
  holders: StrategySpec[]; // repeated to fill the seats; yours plays when nobody does
  makers: StrategySpec[];
}

/** A scenario with every default filled in (schema v1, MODEL.md §2). */
export interface Scenario extends Rules {
  v: 1;
  title?: Words; // ≤ 80 characters each
  story?: Words; // ≤ 600 characters each
  events: ScenarioEvent[];
  pledges: boolean;
  seats: Seats;
  seed: number; // 0 to 2³²−1
}

/** What a file or link holds: any subset of the fields, unchecked. */
export type ScenarioInput = Record<string, unknown>;

/** Executed choices of a game, true = hold (MODEL.md §8). `makers` may be left out with no makers. */
export interface Decisions {
  holders: boolean[][]; // per round, per seat
  makers?: boolean[][];
  votes?: boolean[]; // each holder's on the coordinator's block, true = agree; only where it was voted on
}

/** A finished or broken-off game: recomputed from this alone. */
export interface Replay {
  scenario: Scenario;
  decisions: Decisions;
}
