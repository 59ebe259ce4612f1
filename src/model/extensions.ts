import { type Quality, type Rules, type Siblings } from './rules.ts';

/** What is public about a token that may be hype, and what its value would be if the type were known. */
export interface QualityState {
  belief: number; // public chance that the token is real, in [0, 1]
  ifReal: number; // value if every round had counted the use of a real token, dollars
  ifHype: number; // the same for hype
}

/** The public state before the first round. */
export function openQuality({ prior }: Quality, value: number): QualityState {
  return { belief: prior, ifReal: value, ifHype: value };
}

/** The other tokens beside the one that is played. A holder has equally many of each. */
export interface SiblingState {
  value: number; // of each, dollars; it does not move
  depth: number; // of each book, tokens per unit of log price
  gaps: Float64Array; // log price over value, by sibling
  stock: Float64Array; // tokens of each sibling, by holder
}

/** The siblings before the first round: worth the opening price each (MODEL.md §5). */
export function openSiblings(rules: Rules, { count, stock }: Siblings): SiblingState {
  return {
    value: rules.price,
    depth: rules.depth.base,
    gaps: new Float64Array(count),
    stock: new Float64Array(rules.holders).fill(stock),
  };
}

/** An independent copy. */
export function copySiblings(siblings: SiblingState): SiblingState {
  return { ...siblings, gaps: siblings.gaps.slice(), stock: siblings.stock.slice() };
}

/** Overwrite `into` with `from`; both must have the same siblings and seats. */
export function restoreSiblings(into: SiblingState, from: SiblingState): void {
  into.depth = from.depth;
  into.gaps.set(from.gaps);
  into.stock.set(from.stock);
}
