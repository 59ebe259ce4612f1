import { priceOf } from '../../src/model/price.ts';
import { playRound } from '../../src/model/round.ts';
import { type Rules } from '../../src/model/rules.ts';
import { openMarket } from '../../src/model/state.ts';
import { type PastRound, type PictureInput } from '../../src/picture/types.ts';
import { DEFAULT_RULES } from '../rules.ts';

export const WIDE = { width: 1280, height: 540 };
export const PHONE = { width: 360, height: 290 };

export const RULES: Rules = { ...DEFAULT_RULES, information: 'each' };

/** The dominoes of the model's worked examples. */
export const DOMINOES: Partial<Rules> = {
  holders: 8,
  stock: 100,
  unlock: 2,
  depth: { base: 500, perMaker: 500 },
  turnover: 1,
  capture: 0.25,
  recovery: 0.2,
  leverage: { min: 0.5, max: 0.85, maintenance: 1.15 },
  events: [{ round: 6, kind: 'price', size: -0.26 }],
};

/** One round's choices: seats that sell and makers that pull; everybody else holds. */
export interface Play {
  sell?: readonly number[];
  pull?: readonly number[];
  slips?: boolean; // my hand
}

/** A game played by the model, as holder 0 sees it; `others` are strategy ids in turn. */
export function played(
  changes: Partial<Rules>,
  plays: readonly Play[],
  size = WIDE,
  others: readonly string[] = ['majority', 'grim', 'momentum', 'end-gamer', 'random', 'generous'],
): PictureInput {
  const rules = { ...RULES, ...changes };
  const market = openMarket(rules);
  const past: PastRound[] = [];
  for (const { sell = [], pull = [], slips = false } of plays) {
    const holder = Array.from({ length: rules.holders }, (_, i) => !sell.includes(i));
    const maker = Array.from({ length: rules.makers }, (_, j) => !pull.includes(j));
    const report = playRound(
      rules,
      market,
      Uint8Array.from(holder, Number),
      Uint8Array.from(maker, Number),
    );
    const forced = report.waves.some((wave) => wave.seats.includes(0));
    past.push({
      price: priceOf(market),
      value: market.value,
      gap: market.gap,
      depth: report.depth,
      flow: report.flow,
      waves: report.waves.map((wave) => ({ holders: wave.seats.length, tokens: wave.tokens })),
      held:
        rules.information === 'none'
          ? null
          : { holder: holder.filter(Boolean).length, maker: maker.filter(Boolean).length },
      each: rules.information === 'each' ? { holder, maker } : null,
      mine: { held: holder[0] ?? true, forced, slipped: slips },
    });
  }
  const stock = market.stock[0] ?? 0;
  return {
    setting: {
      ...rules,
      seats: {
        holders: others.map((id) => ({ id })),
        makers: [{ id: 'stand' }, { id: 'pull-after-fall' }],
      },
    },
    view: {
      you: { role: 'holder', seat: 0 },
      price: priceOf(market),
      value: market.value,
      gap: market.gap,
      myDrop: (rules.sellShare * (stock + rules.unlock)) / market.depth,
      account: { stock, debt: market.debt[0] ?? 0 },
      past,
      pledges: {
        holder: new Array<null>(rules.holders).fill(null),
        maker: new Array<null>(rules.makers).fill(null),
      },
    },
    size,
  };
}

/** Seats from `from` to before `to`. */
export function seats(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
