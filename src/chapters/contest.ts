import { type ScenarioInput } from '../scenario/types.ts';
import { type Said, type StepBase, type Told } from './base.ts';

/** Two meet again and again, move by move. The learner may choose who meets whom. */
export interface MatchContest {
  as: 'match';
  cast: readonly string[]; // strategy ids of the arena
  pair: readonly [a: string, b: string]; // who stands on the log at first
  turns: number;
  noise: number; // chance that an executed move is the other one
  seed: number;
}

/** All meet all. One table for each way the hands tremble. */
export interface TournamentContest {
  as: 'tournament';
  cast: readonly string[];
  turns: number;
  noises: readonly number[]; // the learner may change between them; the first is shown first
  repetitions: number; // tournaments, seeds seed, seed + 1 …
  seed: number;
}

/** A population in which the lowest earners leave and the highest are copied, generation by generation. */
export interface EvolutionContest {
  as: 'evolution';
  population: readonly { strategy: string; count: number }[];
  turns: number;
  noise: number;
  replaced: number; // players each generation
  generations: number; // at most
  runs: number; // seeds behind the rate at which each ends with everything
  seed: number;
}

/** How many newcomers it takes against a population of one kind, and how much the length of a match does. */
export interface InvasionContest {
  as: 'invasion';
  settled: string;
  newcomer: string;
  players: number;
  most: number; // newcomers, from 1
  start: number;
  turns: readonly number[]; // lengths of a match to choose from, rising
  replaced: number;
  generations: number;
  runs: number;
  seed: number;
}

export type Contest = MatchContest | TournamentContest | EvolutionContest | InvasionContest;

/** The game of two, repeated: watched move by move, in a tournament, or as a population that changes. */
export interface ContestStep extends StepBase {
  kind: 'contest';
  scenario: ScenarioInput; // of two holders: T, R, P, S of a turn are its opening corners
  contest: Contest;
  /** Paragraphs once the contest is over; what they tell would spoil it before. */
  after?: (told: Told) => readonly Said[];
}
