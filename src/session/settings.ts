import { type Scenario } from '../scenario/types.ts';

/** Students who do not divide into groups: groups grow by one, bots fill the last one, or they watch. */
export const REMAINDERS = ['spread', 'bots', 'watch'] as const;
export type Remainder = (typeof REMAINDERS)[number];

/** How long one plays with the same people; `each-round`: every round is a fresh market of strangers. */
export const PARTNERS = ['fixed', 'each-game', 'each-round'] as const;
export type Partners = (typeof PARTNERS)[number];

/** Who makes the market: bots, students at random, or those the teacher marks. */
export const ROLE_RULES = ['holders', 'random', 'chosen'] as const;
export type RoleRule = (typeof ROLE_RULES)[number];

/** What is played for a student who has not decided in time. */
export const ABSENT_RULES = ['repeat', 'hold', 'bot'] as const;
export type AbsentRule = (typeof ABSENT_RULES)[number];

/** `off`: seats are numbered; `made`: friendly made-up names; `own`: those, or one's own. */
export const NAME_RULES = ['off', 'made', 'own'] as const;
export type NameRule = (typeof NAME_RULES)[number];

/** What a teacher sets up (CLASSROOM.md §2). Checked by `readSettings`; ranges in `SETTING_RANGES`. */
export interface SessionSettings {
  treatments: Scenario[]; // one; or two, A and B: students are split between them at random
  groupSize: number | null; // students who play in one pool; null: all of a treatment
  remainder: Remainder; // only with groups
  partners: Partners; // only with groups
  roles: RoleRule;
  fill: boolean; // bots fill a pool up to the scenario's seats (with groups: to the group's size)
  botsTold: boolean; // whether students are told how many seats are bots
  timer: number | null; // seconds a round is open; null: the teacher ends it
  reveal: number | null; // seconds an outcome stands before the next round opens; null: the teacher's next
  absent: AbsentRule;
  pledges: boolean;
  names: NameRule;
  games: number; // played one after the other
  endingTold: boolean; // whether students see how many rounds there are
  predict: boolean; // a question before each game: what share will hold in the first round?
}

export const SETTING_RANGES = {
  treatments: { min: 1, max: 2 },
  groupSize: { min: 2, max: 100 },
  timer: { min: 5, max: 600 },
  reveal: { min: 3, max: 120 },
  games: { min: 1, max: 10 },
} as const;

/** Most players of one session, those who were removed included. */
export const MOST_PLAYERS = 1_000;
