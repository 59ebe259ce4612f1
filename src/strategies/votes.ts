import { hasVote } from '../model/coordinator.ts';
import { type Bench, benchOf } from '../model/hypothetical.ts';
import { priceOf } from '../model/price.ts';
import { type Choices } from '../model/round.ts';
import { type Rules } from '../model/rules.ts';
import { lastChoices, marketNow, type Past } from './past.ts';

/** Gain of holder `seat` in a round with the others' last choices, if it replies as is best for it. */
function gainOfBestReply(bench: Bench, last: Choices, makers: Choices, seat: number): number {
  const gain = (mine: number) =>
    bench.gain({ role: 'holder', seat }, last.with(seat, mine), makers);
  return Math.max(gain(1), gain(0));
}

/** What each holder would vote: see `castVotes`. */
function advices(rules: Rules, past: Past): Choices {
  const { seizure, share } = rules.coordinator!;
  const market = marketNow(past);
  const bench = benchOf(rules, market);
  const everybody = new Uint8Array(rules.holders).fill(1);
  const last = rules.information === 'none' ? everybody : lastChoices(past, 'holder');
  const makers = lastChoices(past, 'maker');
  const blocked = bench.gains(everybody, makers).holders;
  const price = priceOf(market);
  return Uint8Array.from(blocked, (gain, seat) => {
    const risked = seizure * share * (market.stock[seat]! + rules.unlock) * price;
    return gain - risked > gainOfBestReply(bench, last, makers, seat) ? 1 : 0;
  });
}

/**
 * The holders' votes on the coordinator's block before the coming round, 1 = agree; null where none is held.
 * Who has not `cast` one votes as the model advises, whatever its strategy: it agrees if a round in which all
 * must hold brings it more, less the tokens it must expect to lose (seizure·share of its stock, with this
 * round's, at the price), than a round in which the others do what they did last (first, or where that is
 * hidden: all hold) and it replies as is best for it. No chance is drawn.
 */
export function votesNext(
  rules: Rules,
  past: Past,
  cast: readonly (boolean | null)[] = [],
): Choices | null {
  if (!hasVote(rules, past.rounds.length + 1)) return null;
  return advices(rules, past).map((advice, seat) => {
    const own = cast[seat] ?? null;
    return own === null ? advice : Number(own);
  });
}
