import { replayGame } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { wasVoted } from '../model/coordinator.ts';
import { accept, type Result } from '../model/result.ts';
import { settledWealth } from '../model/wealth.ts';
import { encodeScenario } from '../scenario/link.ts';
import { type Replay } from '../scenario/types.ts';
import { continues, setTable } from '../strategies/table.ts';
import { type App } from './app.ts';
import { keepChallenge } from './beatingMemory.ts';
import { type Cause, ledgerOf } from './ledger.ts';
import { openReplay } from './openReplay.ts';
import { hrefOf } from './routes.ts';
import { myChoices } from './watchingWhatIf.ts';

export { openReplay };

/** Wealth of the player's seat at the opening and after every round, by the scenario's own settlement, dollars. */
export function wealthCourse({ scenario, opening, rounds }: Game): number[] {
  const { you } = scenario.seats;
  return [opening, ...rounds.map(({ after }) => after)].map((market) =>
    settledWealth(market, you, scenario.settle),
  );
}

/** What the player's seat ended with, by the scenario's own settlement, dollars. */
export function endOf(game: Game): number {
  return wealthCourse(game).at(-1)!;
}

/** Whether a game was left before its rounds were over. */
export function isBrokenOff({ scenario, rounds }: Game): boolean {
  return continues(setTable(scenario), rounds.length);
}

/** Where a finished game is to be done better than; takes the challenge up. From `#` on. */
export function takeUp(app: App, theirs: string, game: Game): string {
  const play = encodeScenario(game.scenario);
  keepChallenge(app, { theirs, play });
  return hrefOf({ page: 'play', code: play });
}

/** What can make one seat end with more than in the other game. */
export type Reason =
  | Cause
  | 'free' // the free tokens, by the price when they came
  | 'settling'; // what tokens in hand count for at the end, beyond their price

/** One reason and the dollars it brought the second game over the first. */
export interface Part {
  reason: Reason;
  dollars: number;
}

/** Two games of one scenario, the second played to do better. */
export interface Match {
  rounds: number; // that both have: ends are compared after as many
  theirs: Game;
  mine: Game;
  cut: boolean; // one of them went on for longer
  difference: number; // dollars I ended with over theirs
  parted: number | null; // first round with another choice of the player's seat; null: none
  parts: Part[]; // sum to the difference, to within the half cents a ledger leaves out
}

/** Nearer than half a cent, ends are the same. */
export const SAME = 0.005;

/** The game as it stood after `rounds`, ended there. */
function endedAfter({ scenario, decisions }: Replay, rounds: number): Game {
  const { holders, makers, votes } = decisions;
  const game = replayGame({
    scenario,
    decisions: {
      holders: holders.slice(0, rounds),
      ...(makers && { makers: makers.slice(0, rounds) }),
      ...(votes && wasVoted(scenario, rounds) && { votes }),
    },
  });
  if (!game.ok) throw new Error(game.refusal.code);
  return game.value;
}

/** What brought a seat its end, by reason, dollars. */
function reasonsOf(game: Game): Map<Reason, number> {
  const { scenario, rounds } = game;
  const { you } = scenario.seats;
  const sums = new Map<Reason, number>();
  const add = (reason: Reason, dollars: number) =>
    sums.set(reason, (sums.get(reason) ?? 0) + dollars);
  for (const { report } of rounds) {
    for (const { cause, dollars } of ledgerOf(game, you, report.round)) add(cause, dollars);
    if (you.role === 'holder') add('free', scenario.unlock * report.opening.price);
  }
  const market = rounds.at(-1)?.after ?? game.opening;
  add('settling', endOf(game) - settledWealth(market, you, 'price'));
  return sums;
}

function partsOf(theirs: Game, mine: Game): Part[] {
  const [before, after] = [reasonsOf(theirs), reasonsOf(mine)];
  const reasons = new Set([...before.keys(), ...after.keys()]);
  return [...reasons].map((reason) => ({
    reason,
    dollars: (after.get(reason) ?? 0) - (before.get(reason) ?? 0),
  }));
}

/** The part that did most towards the difference; null where there is none. */
export function mainPart({ parts, difference }: Match): Part | null {
  if (Math.abs(difference) < SAME) return null;
  const sign = Math.sign(difference);
  const best = parts.reduce<Part | null>(
    (most, part) => (sign * part.dollars > sign * (most?.dollars ?? 0) ? part : most),
    null,
  );
  return best;
}

/** First round (1-based) in which the player's seat did not do the same in both games. */
function partingOf(theirs: Game, mine: Game): number | null {
  const other = myChoices(theirs);
  const at = myChoices(mine).findIndex((hold, round) => hold !== other[round]);
  return at === -1 ? null : at + 1;
}

/** A challenge and its answer side by side, null where their scenarios differ; refused as the codes are. */
export function openMatch(code: string, answer: string): Result<Match | null> {
  const [first, second] = [openReplay(code), openReplay(answer)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const [theirs, mine] = [first.value, second.value];
  if (encodeScenario(theirs.replay.scenario) !== encodeScenario(mine.replay.scenario)) {
    return accept(null);
  }
  return accept(matchOf(theirs.replay, mine.replay));
}

/** Two games of one scenario side by side; the shorter one's rounds count. */
export function matchOf(first: Replay, second: Replay): Match {
  const lengths = [first, second].map(({ decisions }) => decisions.holders.length);
  const rounds = Math.min(...lengths);
  const [theirs, mine] = [endedAfter(first, rounds), endedAfter(second, rounds)];
  return {
    rounds,
    theirs,
    mine,
    cut: lengths[0] !== lengths[1],
    difference: endOf(mine) - endOf(theirs),
    parted: partingOf(theirs, mine),
    parts: partsOf(theirs, mine),
  };
}
