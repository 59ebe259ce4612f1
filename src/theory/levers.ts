import { benchOf, firstHold } from '../model/hypothetical.ts';
import { exp, ln } from '../model/maths.ts';
import { type Rules } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';
import { ruleAt, withRule } from '../scenario/rule.ts';
import { classify } from './classify.ts';
import { otherRole, seatsOf } from './schelling.ts';
import { type GameClass, type Lever, type LeverField, type Situation } from './types.ts';

const STEPS = 100;
const PRECISION = 1e-6;
/** Relative to the present value: a range narrower than this is none. */
const NO_RANGE = 1e-12;
const LEAST_DEPTH = 1;
const MOST_DEPTH = 1e9;
const MOST_EMISSION = 1e6;

/** A rule that can be turned. Positions are on the dial's own scale: the field's, or its log for depth. */
interface Dial {
  field: LeverField;
  least: number; // position
  most: number; // position
  width: number; // of the range, for steps and shares
  positionOf(value: number): number;
  valueAt(position: number): number;
}

const same = (value: number): number => value;

type PlainField = 'capture' | 'exitFee' | 'emission' | 'recovery' | 'optionality' | 'sellShare';

function plain(field: PlainField, least: number, most: number): Dial {
  return {
    field,
    least,
    most,
    width: most - least,
    positionOf: same,
    valueAt: same,
  };
}

/** The dials and ranges of MODEL.md §4; where the schema is narrower, a dial stops at what it accepts. */
function dialsOf(rules: Rules): Dial[] {
  const depth = ln(rules.depth.base);
  return [
    plain('capture', 0, 1),
    plain('exitFee', 0, 0.2),
    plain('emission', 0, Math.min(rules.unlock * rules.holders, MOST_EMISSION)),
    plain('recovery', 0, 1),
    {
      field: 'outside.equity',
      least: -0.1,
      most: 0.3,
      width: 0.4,
      positionOf: same,
      valueAt: same,
    },
    {
      field: 'depth.base',
      least: Math.max(depth - ln(10), ln(LEAST_DEPTH)),
      most: Math.min(depth + ln(10), ln(MOST_DEPTH)),
      width: 2 * ln(10),
      positionOf: ln,
      valueAt: (position) => Math.min(Math.max(exp(position), LEAST_DEPTH), MOST_DEPTH),
    },
    {
      field: 'spread.wide',
      least: rules.spread.tight,
      most: 0.1,
      width: 0.1 - rules.spread.tight,
      positionOf: same,
      valueAt: same,
    },
    plain('optionality', 0, 2),
    plain('sellShare', 0.05, 1),
  ];
}

/** The class of the seat's game in this market under other rules. */
function classifier(situation: Situation, seat: Seat): (rules: Rules) => GameClass {
  const seats = seatsOf(situation, seat.role);
  const others = otherRole(situation, seat.role);
  const corner = (held: number, mine: boolean) => firstHold(seats, seat.seat, held, mine);
  const all = seats - 1;
  const choices = {
    T: corner(all, false),
    R: corner(all, true),
    P: corner(0, false),
    S: corner(0, true),
  };
  return (rules) => {
    const bench = benchOf(rules, situation.market);
    const gain = (own: Uint8Array) =>
      seat.role === 'holder' ? bench.gain(seat, own, others) : bench.gain(seat, others, own);
    const { T, R, P, S } = choices;
    return classify({ T: gain(T), R: gain(R), P: gain(P), S: gain(S) }).class;
  };
}

/** The positions a search passes in one direction: into the range, equal steps through it, its end last. */
function stopsOf(dial: Dial, from: number, direction: 1 | -1): number[] {
  const end = direction > 0 ? dial.most : dial.least;
  if ((end - from) * direction <= 0) return [];
  const start = Math.min(Math.max(from, dial.least), dial.most);
  const stops = start === from ? [] : [start];
  for (let j = 1; j <= STEPS; j++) {
    const stop = start + (direction * j * dial.width) / STEPS;
    if ((end - stop) * direction <= 0) break;
    stops.push(stop);
  }
  stops.push(end);
  return stops;
}

interface Found {
  at: number;
  class: GameClass;
}

/** The nearest change of class in one direction, just past the boundary; null if there is none. */
function nearestChange(
  dial: Dial,
  from: number,
  direction: 1 | -1,
  classAt: (position: number) => GameClass,
): Found | null {
  const present = classAt(from);
  const changed = (found: GameClass) => found !== present && found !== 'tie';
  let low = from;
  for (const stop of stopsOf(dial, from, direction)) {
    let far: Found = { at: stop, class: classAt(stop) };
    if (!changed(far.class)) {
      low = stop;
      continue;
    }
    while (Math.abs(far.at - low) > PRECISION * dial.width) {
      const middle = (low + far.at) / 2;
      if (middle === low || middle === far.at) break;
      const found = classAt(middle);
      if (changed(found)) far = { at: middle, class: found };
      else low = middle;
    }
    return far;
  }
  return null;
}

/**
 * The nearest changes of class along every rule, both ways, least share first (MODEL.md §4). Empty with
 * fewer than two seats in the role. Ties of class do not count as a change.
 */
export function findLevers(situation: Situation, seat: Seat): Lever[] {
  if (seatsOf(situation, seat.role) < 2) return [];
  const classOf = classifier(situation, seat);
  const levers: Lever[] = [];
  for (const dial of dialsOf(situation.rules)) {
    const from = ruleAt(situation.rules, dial.field)!;
    if (dial.width <= NO_RANGE * Math.abs(from)) continue;
    const start = dial.positionOf(from);
    const classAt = (position: number) =>
      classOf(
        withRule(situation.rules, dial.field, position === start ? from : dial.valueAt(position)),
      );
    for (const direction of [1, -1] as const) {
      const found = nearestChange(dial, start, direction, classAt);
      if (found === null) continue;
      levers.push({
        field: dial.field,
        from,
        to: dial.valueAt(found.at),
        class: found.class,
        share: Math.abs(found.at - start) / dial.width,
      });
    }
  }
  return levers.sort((a, b) => a.share - b.share);
}

/** Rules somebody could set for the market, as against the state of the world. */
const MARKET_RULES: ReadonlySet<LeverField> = new Set<LeverField>([
  'capture',
  'exitFee',
  'spread.wide',
  'emission',
  'optionality',
  'sellShare',
]);

/** The one lever the debrief offers: the least rule of the market that ends in stag hunt or harmony. */
export function offeredLever(levers: readonly Lever[]): Lever | null {
  const offered = levers.filter(
    (lever) =>
      MARKET_RULES.has(lever.field) && (lever.class === 'stag-hunt' || lever.class === 'harmony'),
  );
  return offered.reduce<Lever | null>(
    (least, lever) => (least === null || lever.share < least.share ? lever : least),
    null,
  );
}
