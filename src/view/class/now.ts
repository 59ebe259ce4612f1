import { type Game, PLEDGES, type Pledge } from '../../game/types.ts';
import { priceOf } from '../../model/price.ts';
import { type Choices } from '../../model/round.ts';
import { type Role, type Seat } from '../../model/seat.ts';
import { copyMarket, type Market } from '../../model/state.ts';
import { answerOf } from '../../session/answered.ts';
import { playsSelf } from '../../session/players.ts';
import { type Group, type Session } from '../../session/types.ts';
import { lastChoices, marketNow } from '../../strategies/table.ts';
import { type Holdings, holdingsIn } from '../account.ts';

/** What is worked out once of a pool as it stands and told to each of its seats. */
export interface Now extends Holdings {
  opened: Holdings; // with the tokens of the coming round, which are in everybody's hands when it is chosen
  price: number;
  standing: number; // makers who stood in the last round; before the first, all
  makers: Choices;
  each: Record<Role, string>; // h or s by seat of the last round; empty before the first
}

const known = new WeakMap<Game, Now>();

function lettersOf(choices: Choices | undefined): string {
  return Array.from(choices ?? [], (choice) => (choice === 0 ? 's' : 'h')).join('');
}

function unlocked(market: Market, unlock: number): Market {
  const opened = copyMarket(market);
  for (let i = 0; i < opened.stock.length; i++) opened.stock[i]! += unlock;
  return opened;
}

/** The pool of a game as it stands. */
export function nowOf(game: Game): Now {
  const found = known.get(game);
  if (found) return found;
  const market = marketNow(game);
  const makers = lastChoices(game, 'maker');
  const last = game.rounds.at(-1);
  const now = {
    ...holdingsIn(market),
    opened: holdingsIn(unlocked(market, game.scenario.unlock)),
    price: priceOf(market),
    standing: makers.reduce((sum, stands) => sum + stands, 0),
    makers,
    each: { holder: lettersOf(last?.holders), maker: lettersOf(last?.makers) },
  };
  known.set(game, now);
  return now;
}

/** Log drop Q/D that the seat's own sale would cause now, the makers doing what they did last. */
export function ownDrop({ scenario }: Game, now: Now, { role, seat }: Seat): number {
  const { market, makers, standing } = now;
  const others = role === 'maker' ? standing - makers[seat]! : standing;
  const depth = scenario.depth.base + scenario.depth.perMaker * others;
  const tokens =
    role === 'maker'
      ? market.inventory[seat]!
      : scenario.sellShare * (market.stock[seat]! + scenario.unlock);
  return tokens / depth;
}

/** What each seat of a role announced for the open round: students' own words, else what a bot says. */
export function pledgesIn(session: Session, { seats, game }: Group, role: Role) {
  const { pledges } = session.game!;
  return seats[role].map((player, seat): Pledge | null =>
    player !== null && playsSelf(session, player)
      ? (answerOf(pledges, player) ?? null)
      : (game.pledged[role][seat] ?? null),
  );
}

/** How often each phrase was announced. */
export function countPledges(pledges: readonly (Pledge | null)[]): Record<Pledge, number> {
  const counts = Object.fromEntries(PLEDGES.map((phrase) => [phrase, 0])) as Record<Pledge, number>;
  for (const pledge of pledges) if (pledge !== null) counts[pledge]++;
  return counts;
}
