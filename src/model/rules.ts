/** What players and strategies see of the others' past choices (MODEL.md §2). */
export type Information = 'none' | 'total' | 'each';
/** What the tokens left at the end are worth (MODEL.md §2). */
export type Settlement = 'price' | 'value' | 'exit';

/** A log shock to the gap (`price`) or to the fundamental value (`value`). */
export interface ShockRule {
  round: number; // 1–100
  kind: 'price' | 'value';
  size: number; // log, within ±3
}

/** A token that may be hype (MODEL.md §5). */
export interface Quality {
  prior: number; // chance that it is real, 0.01–0.99
  accuracy: number; // chance that a report says what is true, 0.5–0.99
  decay: number; // use lost each round by hype, 0–0.5
}

/** A block of sales by decree (MODEL.md §5). */
export interface Coordinator {
  from: number; // first round, 1–100
  length: number; // rounds, 1–100
  seizure: number; // chance each blocked round that a holder loses tokens, 0–1
  share: number; // of its stock it loses then, 0–1
  vote?: true; // holders vote on it before its first round
}

/** Further tokens that every holder has (MODEL.md §5). */
export interface Siblings {
  count: number; // 1–4
  volatility: number; // standard deviation of a round's own shock, log, 0–0.5
  stock: number; // tokens of each, per holder
}

/**
 * The rules of one market, complete: every field has its value, defaults filled in.
 * Rates are per round as fractions, money in dollars, tokens in tokens. MODEL.md §2.
 */
export interface Rules {
  rounds: number; // 1–100, at most
  continuation: number; // chance that another round follows, 0.05–1
  holders: number; // seats, 1–1000
  makers: number; // seats, 0–100
  price: number; // opening price = opening value, dollars
  supply: number; // tokens issued at the start
  unlock: number; // tokens per holder and round
  stock: number; // opening tokens of a holder
  cash: number; // opening money of a holder
  treasury?: number; // opening tokens of the last holder instead of `stock`
  sellShare: number; // share of its tokens a seller sells, 0.05–1
  growth: number; // growth of use when every holder holds
  capture: number; // share of that growth the token captures, 0–1
  optionality: number; // use lost per unit of Q/D, 0–2
  emission: number; // new tokens issued and sold each round
  recovery: number; // share of the gap that closes each round, 0–1
  depth: { base: number; perMaker: number }; // tokens per unit of log price
  spread: { tight: number; wide: number }; // full spread, fractions of the price
  turnover: number; // two-way volume per round and unit of depth
  inventory: number; // opening tokens of a maker
  outside: { equity: number; reserve: number; mix: number };
  exitFee: number; // share of the proceeds, 0–0.5
  leverage: { min: number; max: number; maintenance: number };
  events: readonly ShockRule[];
  noise: number; // chance that a decision is flipped, 0–0.5
  information: Information;
  settle: Settlement;
  quality?: Quality;
  coordinator?: Coordinator;
  siblings?: Siblings;
}

/** Outside return of a round, as a fraction: mix·equity + (1−mix)·reserve (MODEL.md §2). */
export function outsideReturn(rules: Rules): number {
  const { equity, reserve, mix } = rules.outside;
  return mix * equity + (1 - mix) * reserve;
}
