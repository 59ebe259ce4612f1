import { type ArenaStrategy, type Decide } from './types.ts';

const CALM = 2; // turns of peace after each punishment

function begin(): Decide {
  let punishing = 0;
  let calming = 0;
  return ({ turn, theirs, theirDefections }) => {
    if (punishing > 0) {
      punishing--;
      return false;
    }
    if (calming > 0) {
      calming--;
      return true;
    }
    if (turn === 0 || theirs[turn - 1] === 1) return true;
    punishing = theirDefections - 1;
    calming = CALM;
    return false;
  };
}

/** Answers a defection with as many as the other has played so far, then offers peace for two turns. */
export const gradual: ArenaStrategy = {
  id: 'gradual',
  name: 'Gradual',
  source:
    'Beaufils, Delahaye & Mathieu 1997, Our meeting with Gradual, as in the CRISTAL-SMAC library',
  memory: Number.POSITIVE_INFINITY,
  stochastic: false,
  rule: begin,
};
