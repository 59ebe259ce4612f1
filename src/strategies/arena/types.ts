/** What a player remembers of a match: executed moves, noise included, and what it meant to play last. */
export interface Memory {
  turn: number; // turns played
  mine: Uint8Array; // own moves, 1 = cooperate; filled up to `turn`
  theirs: Uint8Array; // the other's
  myDefections: number;
  theirDefections: number;
  intended: number; // own last move before noise, 1 = cooperate; 1 before the first turn
}

/** Whether to cooperate in the coming turn. May keep a state of its own within one match. */
export type Decide = (memory: Memory) => boolean;

/**
 * A rule that looks at the last turn alone, as chances to cooperate: in the first turn, and after CC, CD,
 * DC, DD, own move first.
 */
export interface MemoryOne {
  opening: number;
  after: readonly [CC: number, CD: number, DC: number, DD: number];
}

/** A rule of any memory: a fresh decider for each match. It draws no chance. */
export type Begin = () => Decide;

/** One rule of the repeated 2×2 game, named after the literature. */
export interface ArenaStrategy {
  id: string; // kebab-case
  name: string; // the literature's
  source: string; // where the rule comes from
  memory: number; // turns it looks back, Infinity where it may be any
  stochastic: boolean; // draws chance
  variantOf?: string; // id of the strategy it is a variant of; variants are no entries of the registry
  rule: MemoryOne | Begin;
}
