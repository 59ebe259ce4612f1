import { type Game } from '../game/types.ts';
import { encodeScenario } from '../scenario/link.ts';
import { setTable, slips } from '../strategies/table.ts';
import { type App } from './app.ts';
import { keepChallenge } from './beatingMemory.ts';
import { sitDown } from './openSitting.ts';
import { hrefOf } from './routes.ts';
import { keepGame, type Move } from './saved.ts';
import { createSitting } from './sitting.ts';
import { codeOfGame, myChoices } from './watchingWhatIf.ts';

/** What I decided before every round before `round`: what was executed, without what a slip of the hand did. */
function movesBefore(game: Game, round: number): Move[] {
  const { scenario } = game;
  const { you } = scenario.seats;
  const table = setTable(scenario);
  return myChoices(game)
    .slice(0, round - 1)
    .map((held, at) => {
      const { votes, report } = game.rounds[at]!;
      const shut = report.gateShut && you.role === 'holder';
      const slipped = !shut && slips(table, you, at + 1);
      const vote = votes === null || you.role === 'maker' ? null : votes[you.seat] !== 0;
      return { hold: held !== slipped, pledge: null, vote };
    });
}

/** The last round (1-based) from which a game can be taken over live: before it all others did as their strategies do. */
export function playableUntil(game: Game): number {
  const { scenario, rounds } = game;
  const again = createSitting(scenario, '', movesBefore(game, rounds.length + 1), () => {});
  const played = again.getState().game.rounds;
  const other = played.findIndex(({ holders, makers }, at) => {
    const was = rounds[at]!;
    return (
      holders.some((choice, seat) => choice !== was.holders[seat]) ||
      makers.some((choice, seat) => choice !== was.makers[seat])
    );
  });
  return other === -1 ? played.length : other + 1;
}

/** Sit down in the player's seat before `round`, as it was then; where the game goes on, from `#` on. */
export function playFrom(app: App, game: Game, round: number): string {
  const { scenario } = game;
  const play = encodeScenario(scenario);
  const moves = movesBefore(game, round);
  sitDown(app, play, scenario, moves);
  // In the tab alone: the device's last game stays, until a move is made in this one.
  if (moves.length > 0)
    keepGame({ tab: app.tab, device: app.tab }, { code: play, rounds: scenario.rounds, moves });
  keepChallenge(app, { theirs: codeOfGame(game), play });
  return hrefOf({ page: 'play', code: play });
}
