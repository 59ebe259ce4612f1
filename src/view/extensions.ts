import { isGateShut } from '../game/reduce.ts';
import { type Game, type RoundRecord } from '../game/types.ts';
import { isPassed } from '../model/coordinator.ts';
import { type Choices } from '../model/round.ts';
import { type Seat } from '../model/seat.ts';
import { siblingPrices } from '../model/siblings.ts';
import { type Market } from '../model/state.ts';
import { marketNow } from '../strategies/table.ts';
import { type Gate, type SeatView, type SeenRound, type SeenVotes } from './types.ts';

type Extensions = Pick<
  SeenRound,
  'report' | 'belief' | 'siblings' | 'votes' | 'gateShut' | 'seized'
>;

function seenVotes(
  { phase, scenario }: Game,
  votes: Choices | null,
  { role, seat }: Seat,
): SeenVotes | null {
  if (votes === null) return null;
  const agree = votes.reduce((sum, vote) => sum + vote, 0);
  const open = scenario.information === 'each' || phase === 'over';
  return {
    agree,
    against: votes.length - agree,
    passed: isPassed(votes),
    each: open ? Array.from(votes, (vote) => vote !== 0) : null,
    mine: role === 'holder' ? votes[seat] !== 0 : null,
  };
}

/** What a round's extensions brought that everybody sees (MODEL.md §5). */
export function seenExtensions(game: Game, record: RoundRecord, seat: Seat): Extensions {
  const { report, after, correlation } = record;
  return {
    report: report.busy === null ? null : report.busy ? 'busy' : 'quiet',
    belief: after.quality?.belief ?? null,
    siblings: after.siblings ? { prices: siblingPrices(after.siblings), correlation } : null,
    votes: seenVotes(game, record.votes, seat),
    gateShut: report.gateShut,
    seized: report.seizures.reduce((sum, { tokens }) => sum + tokens, 0),
  };
}

/** The siblings as they stand: public, as every price is. */
export function seenSiblings({ siblings }: Market): SeatView['siblings'] {
  if (siblings === undefined) return [];
  return siblingPrices(siblings).map((price, at) => ({ price, gap: siblings.gaps[at]! }));
}

function decisionOn(game: Game): Gate['decided'] {
  if (game.scenario.coordinator?.vote !== true) return 'shut';
  const approved = game.votes === null ? marketNow(game).approved : isPassed(game.votes);
  if (approved === undefined) return 'pending';
  return approved ? 'shut' : 'open';
}

/** The coordinator's block; its last round is at most the game's. */
export function gateOf(game: Game, seat: Seat): Gate | null {
  const { coordinator, rounds } = game.scenario;
  if (coordinator === undefined) return null;
  const { from, length, seizure, share, vote = false } = coordinator;
  return {
    from,
    to: Math.max(from, Math.min(rounds, from + length - 1)),
    seizure,
    share,
    vote,
    decided: decisionOn(game),
    shutNow: game.phase !== 'over' && isGateShut(game),
    votes: seenVotes(game, game.votes, seat),
  };
}
