import { mix } from '../model/chance.ts';
import { ln } from '../model/maths.ts';
import { playRound } from '../model/round.ts';
import { bundlePrice } from '../model/siblings.ts';
import { type Market, openMarket } from '../model/state.ts';
import { type PastRound, type PictureInput, type Setting } from './types.ts';

/** The pool after a round, as far as a seat may know it. Seats that are not known singly are drawn by lot. */
export interface Pool {
  round: number; // 0 = before the first
  log: number; // log price
  valueLog: number;
  standing: boolean[]; // per maker
  still: number[]; // per maker: log price at which the water behind a shut blind stands
  sold: boolean[]; // per holder: sold in this round
  wave: number[]; // per holder: wave of this round that sold it out, −1 for none
  load: number[]; // per holder: 0 no debt … 1 at the red line
}

/** Seats in an order that is new each round and the same for everybody. */
export function lot(count: number, round: number, purpose: 'noise' | 'ticks'): number[] {
  const key = Int32Array.from({ length: count }, (_, seat) => mix(0, purpose, seat, round));
  return Array.from({ length: count }, (_, seat) => seat).sort(
    (a, b) => key[a]! - key[b]! || a - b,
  );
}

function logOf(price: number): number {
  return ln(Math.max(price, Number.MIN_VALUE));
}

/** Mark `count` seats, mine as I know it, the others by lot. */
function attribute(
  seats: number,
  count: number,
  mine: { seat: number; is: boolean } | null,
  round: number,
): boolean[] {
  const out = new Array<boolean>(seats).fill(false);
  let left = count;
  if (mine?.is) {
    out[mine.seat] = true;
    left--;
  }
  for (const seat of lot(seats, round, 'noise')) {
    if (left <= 0) break;
    if (seat === mine?.seat || out[seat]) continue;
    out[seat] = true;
    left--;
  }
  return out;
}

function soldIn(input: PictureInput, seen: PastRound, round: number): boolean[] {
  const { setting, view } = input;
  if (seen.each) return seen.each.holder.map((held) => !held);
  const mine = view.you.role === 'holder' ? { seat: view.you.seat, is: !seen.mine.held } : null;
  const count = seen.held ? setting.holders - seen.held.holder : mine?.is ? 1 : 0;
  return attribute(setting.holders, count, mine, round);
}

function standingIn(input: PictureInput, seen: PastRound): boolean[] {
  const { setting, view } = input;
  const { makers, depth } = setting;
  if (seen.each) return [...seen.each.maker];
  const count =
    seen.held?.maker ??
    (depth.perMaker > 0 ? Math.round((seen.depth - depth.base) / depth.perMaker) : makers);
  const standing = Array.from({ length: makers }, (_, j) => j < count);
  const { role, seat } = view.you;
  if (role === 'maker' && standing[seat] !== seen.mine.held) {
    const other = seen.mine.held ? standing.lastIndexOf(true) : standing.indexOf(false);
    if (other >= 0) standing[other] = !seen.mine.held;
    standing[seat] = seen.mine.held;
  }
  return standing;
}

function loadsOf(setting: Setting, market: Market, price: number): number[] {
  const bundle = market.siblings ? bundlePrice(market.siblings) : 0;
  return Array.from(market.debt, (debt, i) => {
    if (debt <= 0) return 0;
    const worth = market.stock[i]! * price + (market.siblings?.stock[i] ?? 0) * bundle;
    return worth <= 0 ? 1 : Math.min(1, (setting.leverage.maintenance * debt) / worth);
  });
}

/** Who was sold out in which wave, when only the numbers are known. */
function wavesByLot(
  input: PictureInput,
  seen: PastRound,
  sold: boolean[],
  round: number,
): number[] {
  const { setting, view } = input;
  const wave = new Array<number>(setting.holders).fill(-1);
  const me = view.you.role === 'holder' ? view.you.seat : -1;
  const open = lot(setting.holders, round, 'ticks').filter((seat) => !sold[seat] && seat !== me);
  let owed = seen.mine.forced && me >= 0;
  for (const [k, { holders }] of seen.waves.entries()) {
    let left = holders;
    if (owed && k === seen.waves.length - 1) {
      wave[me] = k;
      owed = false;
      left--;
    }
    for (; left > 0 && open.length > 0; left--) wave[open.pop()!] = k;
  }
  return wave;
}

/** The pool before the first round and after each round that is past. */
export function poolsOf(input: PictureInput): Pool[] {
  const { setting, view } = input;
  const known = view.past.every((seen) => seen.each !== null) && setting.information === 'each';
  const market = openMarket(setting);
  const open = logOf(setting.price);
  const me = view.you.role === 'holder' ? view.you.seat : -1;
  const pools: Pool[] = [
    {
      round: 0,
      log: open,
      valueLog: open,
      standing: new Array<boolean>(setting.makers).fill(true),
      still: new Array<number>(setting.makers).fill(open),
      sold: new Array<boolean>(setting.holders).fill(false),
      wave: new Array<number>(setting.holders).fill(-1),
      load: loadsOf(setting, market, setting.price),
    },
  ];
  for (const [index, seen] of view.past.entries()) {
    const before = pools[index]!;
    const round = index + 1;
    const sold = soldIn(input, seen, round);
    const standing = standingIn(input, seen);
    let wave: number[];
    let load: number[];
    if (known) {
      if (seen.votes) market.approved = seen.votes.passed;
      const report = playRound(
        setting,
        market,
        Uint8Array.from(sold, (s) => (s ? 0 : 1)),
        Uint8Array.from(standing, (s) => (s ? 1 : 0)),
        setting.seed,
      );
      wave = new Array<number>(setting.holders).fill(-1);
      for (const [k, { seats }] of report.waves.entries()) for (const i of seats) wave[i] = k;
      load = loadsOf(setting, market, seen.price);
    } else {
      wave = wavesByLot(input, seen, sold, round);
      load = new Array<number>(setting.holders).fill(0);
      const { stock, debt, siblings = [] } = view.account;
      const others = siblings.reduce((sum, n, i) => sum + n * (seen.siblings?.prices[i] ?? 0), 0);
      const worth = Math.max(stock * seen.price + others, 1e-300);
      if (me >= 0 && debt > 0)
        load[me] = Math.min(1, (setting.leverage.maintenance * debt) / worth);
    }
    const valueLog = logOf(seen.value);
    pools.push({
      round,
      log: valueLog + seen.gap,
      valueLog,
      standing,
      still: standing.map((_, j) => (before.standing[j] ? before.log : before.still[j]!)),
      sold,
      wave,
      load,
    });
  }
  return pools;
}
