import { type GameClass } from '../theory/types.ts';
import { type Experiment, type ExperimentId, experimentOf } from './published.ts';

/** What of a game decides which experiments are like it. */
export interface Likeness {
  class: GameClass | null;
  rounds: number; // at most
  open: boolean; // the last round is not known
  ran: boolean; // more than half sold in one round
  above: number; // greatest log price over value
  shared: boolean; // a fee or a share of the growth comes back to those who hold
}

/** From this log gap on a price stands clearly above value. */
const CLEARLY_ABOVE = 0.1;
const MOST = 3;

/** The experiments nearest to a game, nearest first, at most three; none where nothing is like it. */
export function experimentsLike(game: Likeness): Experiment[] {
  const dilemma = game.class === 'prisoners-dilemma';
  const hunt = game.class === 'stag-hunt';
  // Where leaving is best for all, a run is no failure to agree.
  const ran = game.ran && game.class !== 'deadlock';
  const fitting: [ExperimentId, boolean][] = [
    ['bubbles', game.above > CLEARLY_ABOVE],
    ['known-end', dilemma && game.rounds > 1 && !game.open],
    ['reward', dilemma],
    ['runs', hunt || ran],
    ['common-pot', game.shared],
    ['split-or-steal', dilemma],
  ];
  return fitting
    .filter(([, fits]) => fits)
    .slice(0, MOST)
    .map(([id]) => experimentOf(id));
}
