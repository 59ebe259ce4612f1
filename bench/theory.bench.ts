import { type Rules } from '../src/model/rules.ts';
import { type Seat } from '../src/model/seat.ts';
import { openMarket } from '../src/model/state.ts';
import { withPlayers } from '../src/scenario/players.ts';
import { readScenario } from '../src/scenario/schema.ts';
import { analyse } from '../src/theory/analyse.ts';
import { lookBack } from '../src/theory/hindsight.ts';
import { findLevers } from '../src/theory/levers.ts';
import { schellingOf } from '../src/theory/schelling.ts';
import { type Situation } from '../src/theory/types.ts';
import { leastTime, plainLoop, printFigure } from './figure.ts';

const read = readScenario({ noise: 0.03 });
if (!read.ok) throw new Error(read.refusal.code);
const defaults = read.value;
const me: Seat = { role: 'holder', seat: 0 };

function opening(rules: Rules): Situation {
  return { rules, market: openMarket(rules), lastHolders: null, lastMakers: null };
}

function floorOf(holders: number, rounds: number): number {
  return leastTime(plainLoop(holders, rounds), 10);
}

const hundred = opening(withPlayers(defaults, 100));
printFigure(
  'Schelling diagram, 100 holders',
  'ms',
  leastTime(() => schellingOf(hundred, me), 10),
  floorOf(100, 200),
);

const twelve = opening(defaults);
// Nine levers, up to a hundred steps, four corners.
printFigure(
  'levers, defaults',
  'ms',
  leastTime(() => findLevers(twelve, me), 2),
  floorOf(12, 9 * 100 * 4),
);
printFigure(
  'analysis, defaults',
  'ms',
  leastTime(() => analyse(twelve, me), 2),
  floorOf(12, 9 * 100 * 4),
);

const looking = () => {
  const work = lookBack({ scenario: defaults, seat: me, mine: Array(10).fill(true) });
  while (work.next().done !== true);
};
printFigure('exact hindsight, 10 rounds', 'ms', leastTime(looking, 1, 10), floorOf(14, 2046));
