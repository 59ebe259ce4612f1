import { type TFunction } from 'i18next';
import { type Numbers } from '../../i18n/numbers.ts';
import { type Scenario, type SeatView, type SeenRound } from '../../store/types.ts';

/** Which way a number went, as far as its text shows it. */
function wayOf(amount: number, least: number): 'up' | 'down' | 'flat' {
  if (Math.abs(amount) < least) return 'flat';
  return amount > 0 ? 'up' : 'down';
}

/** A round told in plain sentences: what the market did, what I got, and what I should know besides. */
export interface Outcome {
  slip: string | null; // my choice was not what was carried out
  headline: string;
  gain: string;
  asides: string[];
}

function openingOf(scenario: Scenario, view: SeatView, round: SeenRound): number {
  return view.past[round.round - 2]?.price ?? scenario.price;
}

function tellMarket(
  t: TFunction<'play'>,
  numbers: Numbers,
  scenario: Scenario,
  view: SeatView,
  round: SeenRound,
): string {
  const { role } = view.you;
  const opening = openingOf(scenario, view, round);
  const change = round.price / opening - 1;
  const way = wayOf(change, 0.0005);
  const values = { change: numbers.percent(Math.abs(change)), price: numbers.price(round.price) };
  if (round.held === null) return t(`outcome.blind.${way}`, values);
  const all = role === 'holder' ? scenario.holders : scenario.makers;
  const held = round.held[role];
  const soldOut = round.waves.reduce((sum, { holders }) => sum + holders, 0);
  if (role === 'holder' && held === all && soldOut > 0) {
    return t('outcome.sold-out', {
      count: soldOut,
      sold: numbers.number(soldOut),
      market: t(`outcome.blind.${way}`, values),
    });
  }
  return t(`outcome.${role}.${way}`, {
    ...values,
    all: numbers.number(all),
    held: numbers.number(held),
    sold: numbers.number(all - held),
  });
}

/** What the last round of `view` was, in sentences; null before the first. */
export function tellOutcome(
  t: TFunction<'play'>,
  numbers: Numbers,
  scenario: Scenario,
  view: SeatView,
): Outcome | null {
  const round = view.past.at(-1);
  if (round === undefined) return null;
  const { mine, waves } = round;
  const { role } = view.you;
  const way = wayOf(mine.gain, 0.005);
  const asides: string[] = [];
  if (mine.forced) asides.push(t('outcome.forced'));
  if (waves.length > 0) {
    const tokens = waves.reduce((sum, wave) => sum + wave.tokens, 0);
    const holders = waves.reduce((sum, wave) => sum + wave.holders, 0);
    asides.push(
      t('outcome.waves', {
        count: holders,
        holders: numbers.number(holders),
        tokens: numbers.number(tokens),
        waves: numbers.number(waves.length),
      }),
    );
  }
  return {
    slip: mine.slipped ? t(`outcome.slip.${role}.${mine.held ? 'held' : 'sold'}`) : null,
    headline: tellMarket(t, numbers, scenario, view, round),
    gain: t(`outcome.gain.${way}`, { money: numbers.money(Math.abs(mine.gain)) }),
    asides,
  };
}
