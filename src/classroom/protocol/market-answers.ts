import * as v from 'valibot';
import { type Wave } from '../../model/round.ts';
import { readScenario } from '../../scenario/schema.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type PoolView } from '../../view/class/types.ts';
import { type SeatView, type SeenRound } from '../../view/types.ts';
import { AMOUNT, COUNT, PLEDGE, ROLE, SHARE } from './fields.ts';
import { type Shape } from './read.ts';
import { ACCOUNT, GATE, HELD, VOTES } from './student-answers.ts';

/** A whole scenario, read as one from a file is. */
export const SCENARIO: Shape<Scenario> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readScenario(dataset.value);
    if (read.ok) return read.value;
    addIssue({ message: read.refusal.code });
    return NEVER;
  }),
);

const perRole = <T>(of: Shape<T>) => v.strictObject({ holder: of, maker: of });

export const POOL: Shape<PoolView> = v.strictObject({
  treatment: COUNT,
  group: COUNT,
  seats: perRole(v.strictObject({ all: COUNT, bots: v.nullable(COUNT) })),
  opening: v.strictObject({ price: AMOUNT, value: AMOUNT }),
  rounds: v.array(
    v.strictObject({
      round: COUNT,
      price: AMOUNT,
      value: AMOUNT,
      holders: v.nullable(HELD),
      makers: v.nullable(HELD),
      forced: COUNT,
    }),
  ),
});

const SEEN: Shape<SeenRound> = v.strictObject({
  round: COUNT,
  price: AMOUNT,
  value: AMOUNT,
  gap: AMOUNT,
  depth: AMOUNT,
  spread: AMOUNT,
  flow: AMOUNT,
  bid: AMOUNT,
  waves: v.array(v.strictObject({ holders: COUNT, tokens: AMOUNT })),
  shocks: v.strictObject({ price: AMOUNT, value: AMOUNT }),
  held: v.nullable(perRole(COUNT)),
  each: v.nullable(perRole(v.array(v.boolean()))),
  mine: v.strictObject({
    held: v.boolean(),
    slipped: v.boolean(),
    gain: AMOUNT,
    forced: v.boolean(),
    seized: AMOUNT,
  }),
  report: v.nullable(v.picklist(['busy', 'quiet'])),
  belief: v.nullable(SHARE),
  siblings: v.nullable(
    v.strictObject({ prices: v.array(AMOUNT), correlation: v.nullable(AMOUNT) }),
  ),
  votes: v.nullable(VOTES),
  gateShut: v.boolean(),
  seized: AMOUNT,
});

const PLEDGES_BY_SEAT = v.array(v.nullable(PLEDGE));

const WAVE: Shape<Wave> = v.strictObject({
  seats: v.array(COUNT),
  tokens: AMOUNT,
  bid: AMOUNT,
  siblings: v.nullable(v.strictObject({ tokens: AMOUNT, bids: v.array(AMOUNT) })),
});

/** What a seat sees of a market: the wall draws one that belongs to nobody. */
export const SEAT_VIEW: Shape<SeatView> = v.strictObject({
  you: v.strictObject({ role: ROLE, seat: v.pipe(v.number(), v.integer(), v.minValue(-1)) }), // −1: nobody's
  phase: v.picklist(['voting', 'choosing', 'over']),
  round: COUNT,
  rounds: COUNT,
  price: AMOUNT,
  value: AMOUNT,
  gap: AMOUNT,
  depth: AMOUNT,
  account: ACCOUNT,
  myDrop: AMOUNT,
  past: v.array(SEEN),
  chosen: v.nullable(v.boolean()),
  pledges: perRole(PLEDGES_BY_SEAT),
  belief: v.nullable(SHARE),
  gate: v.nullable(GATE),
  siblings: v.array(v.strictObject({ price: AMOUNT, gap: AMOUNT })),
  allTokens: v.nullable(AMOUNT),
  finished: v.nullable(
    v.strictObject({
      waves: v.array(v.array(WAVE)),
      choices: perRole(v.array(v.array(v.boolean()))),
      real: v.nullable(v.boolean()),
    }),
  ),
});
