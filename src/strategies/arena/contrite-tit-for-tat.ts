import { type ArenaStrategy, type Decide } from './types.ts';

function begin(): Decide {
  let contrite = false;
  return ({ turn, mine, theirs, intended }) => {
    if (turn === 0) return true;
    const own = mine[turn - 1] === 1;
    const other = theirs[turn - 1] === 1;
    if (contrite && own) {
      contrite = false;
      return true;
    }
    if (intended === 1 && !own && other) contrite = true;
    return other;
  };
}

/**
 * Tit for tat that knows its own slips: after a defection it did not mean and the other did not deserve, it
 * takes the answer without striking back, until it has cooperated again.
 */
export const contriteTitForTat: ArenaStrategy = {
  id: 'contrite-tit-for-tat',
  name: 'Contrite Tit For Tat',
  source: 'Wu & Axelrod 1995, How to cope with noise in the iterated prisoner’s dilemma',
  memory: 3,
  stochastic: false,
  rule: begin,
};
