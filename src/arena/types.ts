/**
 * Payoffs of one turn of a symmetric 2×2 game: R both cooperate, P both defect, S I alone cooperate,
 * T I alone defect. Any finite numbers; the literature's dilemma is R 3, P 1, S 0, T 5.
 */
export interface Payoffs {
  R: number;
  P: number;
  S: number;
  T: number;
}

/** What a match is played by. */
export interface MatchRules {
  payoffs: Payoffs;
  turns: number; // at most, whole, from 1
  noise: number; // chance that an executed move is the other one, 0 to 1
  continuation: number; // chance that another turn follows each turn, 0 to 1; 1 = all turns are played
}

/** How often each pair of moves was played, the first letter being player a's: C cooperate, D defect. */
export interface Outcomes {
  CC: number;
  CD: number;
  DC: number;
  DD: number;
}

/** One match by itself. The same seed, players and repetition are the same match in a tournament. */
export interface MatchSettings extends MatchRules {
  seed: number; // 0 to 2³²−1
  repetition: number; // whole, from 0
}

/** A match move by move. */
export interface Match {
  moves: { a: boolean[]; b: boolean[] }; // executed, true = cooperate, one per turn
  intended: { a: boolean[]; b: boolean[] }; // before noise
  outcomes: Outcomes;
  scores: [a: number, b: number]; // sums of payoffs
}

/** Every strategy against every other and against itself. */
export interface TournamentSettings extends MatchRules {
  strategies: readonly string[]; // ids; one given twice is two players
  repetitions: number; // matches of each pair, whole, from 1
  seed: number; // 0 to 2³²−1
}

/** One who plays a tournament. */
export interface Player {
  strategy: string; // id
  copy: number; // 1, 2… among players of that strategy; 0 where there is only one
}

/** All matches of two players; a and b are places in `players`, equal for play against oneself. */
export interface Pair {
  a: number;
  b: number;
  scores: [a: number, b: number]; // match totals, means over the repetitions
  outcomes: Outcomes; // sums over the repetitions
}

/** What a tournament comes to. */
export interface Tournament {
  players: Player[]; // in the order given
  pairs: Pair[]; // a ≤ b: (0,0), (0,1) … (1,1) …
  totals: number[]; // of each player: sum of its scores against all but itself
}

/** Players of one strategy in a population. */
export interface Group {
  strategy: string; // id, each at most once
  count: number; // players, whole, from 0; in replicator dynamics any weight
}

/** What all ways of evolving share. */
export interface EvolutionRules extends MatchRules {
  population: readonly Group[];
  generations: number; // at most, whole, from 1
  seed: number; // 0 to 2³²−1
}

/**
 * "The worst five leave": all meet all but themselves, the `replaced` lowest totals are replaced by clones
 * of as many highest, ties broken by the seed. Memory is new each match.
 */
export interface ReplacementSettings extends EvolutionRules {
  kind: 'replacement';
  replaced: number; // whole, from 1 to half the population
}

/**
 * Moran process (Nowak et al. 2004): each generation one player is born a clone of one drawn in proportion
 * to fitness, and replaces one drawn evenly from all.
 */
export interface MoranSettings extends EvolutionRules {
  kind: 'moran';
  selection: number; // intensity w: fitness = 1 − w + w·(mean payoff of a turn − least payoff), 0 to 1
}

/** Replicator dynamics (Taylor & Jonker 1978): shares grow by mean payoff of a turn less the average. */
export interface ReplicatorSettings extends EvolutionRules {
  kind: 'replicator';
  step: number; // time from one generation to the next, above 0, to 1
  repetitions: number; // matches of each pair behind the mean payoffs, whole, from 1
}

export type EvolutionSettings = ReplacementSettings | MoranSettings | ReplicatorSettings;

/** A population at one time; lists run along `History.strategies`. */
export interface Generation {
  counts: number[]; // players of each strategy, their sum always the same; replicator: shares, sum 1
  /**
   * Mean score of a player of each strategy in this generation, null where there is none: its sum over all
   * matches; replicator: its mean payoff of a turn.
   */
  scores: (number | null)[];
}

/** From the first generation on; ends early once a strategy has everything. */
export interface History {
  strategies: string[]; // ids, in the order of the population given
  generations: Generation[]; // [0] is the population given
}

/** Evolution run again under seeds seed … seed + runs − 1. */
export interface WinRateSettings {
  evolution: EvolutionSettings;
  runs: number; // whole, from 1
}

/** How often each strategy ended with everything. */
export interface WinRate {
  strategies: string[];
  wins: number[];
  undecided: number; // runs that ended with more than one strategy left
}
