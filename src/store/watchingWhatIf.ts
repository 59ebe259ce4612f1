import { decisionsOf, replayGame } from '../game/replay.ts';
import { type Game, type RoundRecord } from '../game/types.ts';
import { type Choices } from '../model/round.ts';
import { encodeReplay } from '../scenario/link.ts';
import { type Replay } from '../scenario/types.ts';
import { type Past } from '../strategies/table.ts';
import { follow, othersNext, playMine, type Sitting, sitDown } from '../theory/against.ts';

/** The executed choices of the player's seat, one a round; true = hold. */
export function myChoices(game: Game): boolean[] {
  const { role, seat } = game.scenario.seats.you;
  return game.rounds.map(
    ({ holders, makers }) => (role === 'holder' ? holders : makers)[seat] === 1,
  );
}

/** Rounds (1-based) in which the player's seat could not sell. */
export function shutRounds(game: Game): Set<number> {
  if (game.scenario.seats.you.role === 'maker') return new Set();
  const shut = game.rounds.filter(({ report }) => report.gateShut);
  return new Set(shut.map(({ report }) => report.round));
}

/** My seat at the table of a game: all others by their strategies, with the same chance. */
function sitAt(game: Game): Sitting {
  const { scenario } = game;
  const { votes } = decisionsOf(game);
  const mine = myChoices(game);
  const request = { scenario, seat: scenario.seats.you, mine, ...(votes && { votes }) };
  return sitDown(request, { opening: game.opening, rounds: [] });
}

function before(game: Game, round: number): Past {
  return { opening: game.opening, rounds: game.rounds.slice(0, round - 1) };
}

function asRows(past: Past, role: 'holders' | 'makers'): boolean[][] {
  return past.rounds.map((round) => Array.from(round[role], (choice) => choice !== 0));
}

/**
 * The game as it would have gone had I chosen `wanted` (executed as given, as in hindsight, MODEL.md §4): up to
 * the first changed round everything is as recorded, and so is what the others do in it, since they do not know my
 * choice; from the next on their seats are played by their strategies, with the same seed. Votes stay.
 * Where a gate keeps me from selling I hold.
 */
export function playOtherwise(game: Game, wanted: readonly boolean[]): Game {
  const recorded = myChoices(game);
  const sitting = sitAt(game);
  const mine = wanted.map((hold, at) => hold || sitting.shut[at]!);
  const from = mine.findIndex((hold, at) => hold !== recorded[at]);
  const there = game.rounds[from];
  if (there === undefined) return game;
  const { holders, makers } = there;
  const changed = playMine(
    sitting,
    before(game, from + 1),
    { holders, makers, slipped: [] },
    mine[from]!,
  );
  const past = follow(sitting, changed, mine);
  const { votes } = decisionsOf(game);
  const played = replayGame({
    scenario: game.scenario,
    decisions: {
      holders: asRows(past, 'holders'),
      ...(game.scenario.makers > 0 && { makers: asRows(past, 'makers') }),
      ...(votes && { votes }),
    },
  });
  if (!played.ok) throw new Error(played.refusal.code);
  return played.value;
}

function isSame(a: Choices, b: Choices, but: number): boolean {
  return a.every((choice, seat) => seat === but || choice === b[seat]);
}

/** Whether all other seats did what their strategies do: else people sat there, or the file was made by hand. */
export function wereBots(game: Game): boolean {
  const sitting = sitAt(game);
  const { role, seat } = game.scenario.seats.you;
  return game.rounds.every(({ holders, makers }: RoundRecord, at) => {
    const next = othersNext(sitting, before(game, at + 1));
    return (
      isSame(holders, next.holders, role === 'holder' ? seat : -1) &&
      isSame(makers, next.makers, role === 'maker' ? seat : -1)
    );
  });
}

/** A game as it is handed on. */
export function replayOfGame(game: Game): Replay {
  return { scenario: game.scenario, decisions: decisionsOf(game) };
}

/** The code under which a game can be watched. */
export function codeOfGame(game: Game): string {
  return encodeReplay(replayOfGame(game));
}
