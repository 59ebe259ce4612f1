import { hump, through } from './ease.ts';
import { SLIP } from './schedule.ts';

const SWAY = 11; // degrees

/** A hand that slips: whether it has, how far its icon has turned (0–1) and how the figure sways (degrees). */
export function slipAt(ms: number): { done: boolean; turn: number; angle: number } {
  const share = through(ms, SLIP.from, SLIP.to - SLIP.from);
  const first = hump(through(share, 0, 0.5));
  const second = hump(through(share, 0.5, 0.5));
  return { done: share >= 0.5, turn: 1 - hump(share), angle: SWAY * (first - second) };
}
