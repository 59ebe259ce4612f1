import { stream } from '../src/model/chance.ts';
import { type Choices, playRound } from '../src/model/round.ts';
import { copyMarket, openMarket, restoreMarket } from '../src/model/state.ts';
import { withPlayers } from '../src/scenario/players.ts';
import { readScenario } from '../src/scenario/schema.ts';
import { leastTime, plainLoop, printFigure } from './figure.ts';

const HOLDERS = 1000;
const MAKERS = 20;
const ROUNDS = 10;
const NANOSECONDS = 1e6;

const defaults = readScenario({});
if (!defaults.ok) throw new Error(defaults.refusal.code);
const rules = withPlayers(defaults.value, HOLDERS, MAKERS);

/** Choices nobody could foresee: what branch prediction learns from a pattern would flatter the figure. */
function draw(seats: number, round: number, holding: number): Choices {
  const next = stream(1, 'strategy', seats, round);
  return Uint8Array.from({ length: seats }, () => (next() < holding ? 1 : 0));
}

/** Where the accounts happen to lie in memory alone makes a round up to twice as slow: the best of some. */
const PLACES = 10;

function perHolderRound(holding: number): number {
  const choices = Array.from({ length: ROUNDS }, (_, round) => ({
    holders: draw(HOLDERS, round, holding),
    makers: draw(MAKERS, round, holding),
  }));
  const times = Array.from({ length: PLACES }, () => {
    const opening = openMarket(rules);
    const market = copyMarket(opening);
    const game = () => {
      restoreMarket(market, opening);
      for (const { holders, makers } of choices) playRound(rules, market, holders, makers);
    };
    return leastTime(game, 100, 6);
  });
  return (Math.min(...times) / (HOLDERS * ROUNDS)) * NANOSECONDS;
}

const floor = (leastTime(plainLoop(HOLDERS, ROUNDS), 200) / (HOLDERS * ROUNDS)) * NANOSECONDS;
for (const holding of [0.7, 0.5, 0])
  printFigure(`round, per holder, ${holding * 100} % hold`, 'ns', perHolderRound(holding), floor);
