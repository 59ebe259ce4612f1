/** One choice a seat: 1 = hold (a maker: stand in the book), 0 = sell (a maker: pull). */
export type Choices = Uint8Array;

/** Holders sold out together because their tokens no longer covered their debt (MODEL.md §3.9). */
export interface Wave {
  seats: number[]; // holders sold out, in seat order
  tokens: number; // W
  bid: number; // dollars a token
  siblings: SiblingSale | null; // what they had of the siblings; null without
}

/** Equally many tokens of every sibling, each sold at its own bid in dollars a token. */
export interface SiblingSale {
  tokens: number;
  bids: number[];
}

/** Tokens the coordinator took from a holder (MODEL.md §5). */
export interface Seizure {
  seat: number;
  tokens: number;
}

/** What happened in one round, beyond the market's new state. Amounts in dollars, tokens in tokens. */
export interface RoundReport {
  round: number; // 1-based
  opening: { price: number; value: number; gap: number }; // before the round
  holding: number; // h, holders who held
  standing: number; // m, makers who stood
  depth: number; // D
  spread: number; // s, mean full spread
  flow: number; // Q
  bid: number; // of the batch; quoted even when nothing was sold
  gross: number; // sellers' proceeds before fee and debt
  dumped: number; // tokens sold by makers who pulled
  fees: number; // exit fees paid
  burned: number; // of these, burned
  repaid: number; // debt repaid by sellers
  waves: Wave[];
  forcedRepaid: number; // debt repaid in the waves
  writtenOff: number; // bad debt of this round
  makerFees: number; // of all makers
  interest: number; // added to the holders' debt
  shocks: { price: number; value: number }; // events of this round, log
  gateShut: boolean; // holders could not sell
  seizures: Seizure[];
  busy: boolean | null; // the public report after it; null without quality
}
