import * as v from 'valibot';
import {
  type Held,
  type SeatPlay,
  type StudentEnd,
  type StudentRound,
  type StudentView,
} from '../../view/class/types.ts';
import { type Gate, type OwnAccount, type SeenVotes } from '../../view/types.ts';
import { NONE, PHASE, ROOM } from './answers.ts';
import { AMOUNT, COUNT, ID, PLAYER, PLEDGE, ROLE, SECRET, SHARE } from './fields.ts';
import { type StudentMessages } from './messages.ts';
import { type Shape, type Shapes } from './read.ts';

type Answers = { [K in keyof StudentMessages]: StudentMessages[K]['answer'] };

export const SEAT = v.strictObject({ role: ROLE, seat: COUNT });
export const NAME_RULE = v.picklist(['off', 'made', 'own']);

export const NAME = v.union([
  v.strictObject({ made: v.strictObject({ key: v.string(), twin: COUNT }) }),
  v.strictObject({ own: v.string() }),
  v.strictObject({ number: COUNT }),
]);

export const WORDS = v.strictObject({
  zh: v.exactOptional(v.string()),
  vi: v.exactOptional(v.string()),
  en: v.exactOptional(v.string()),
});

export const HELD: Shape<Held> = v.strictObject({ hold: COUNT, sell: COUNT });

const ROUND: Shape<StudentRound> = v.strictObject({
  round: COUNT,
  before: AMOUNT,
  price: AMOUNT,
  value: AMOUNT,
  depth: AMOUNT,
  holders: v.nullable(HELD),
  makers: v.nullable(HELD),
  forced: COUNT,
  news: v.array(v.union([v.string(), WORDS])),
  mine: v.strictObject({
    held: v.boolean(),
    by: v.picklist(['self', 'repeat', 'hold', 'bot']),
    slipped: v.boolean(),
    forced: v.boolean(),
    seized: AMOUNT,
    gain: AMOUNT,
  }),
  sellersGain: v.nullable(AMOUNT),
  holdersGain: v.nullable(AMOUNT),
});

export const ACCOUNT: Shape<OwnAccount> = v.strictObject({
  stock: AMOUNT,
  cash: AMOUNT,
  debt: AMOUNT,
  paper: AMOUNT,
  exit: AMOUNT,
  siblings: v.array(AMOUNT),
});

export const VOTES: Shape<SeenVotes> = v.strictObject({
  agree: COUNT,
  against: COUNT,
  passed: v.boolean(),
  each: v.nullable(v.array(v.boolean())),
  mine: v.nullable(v.boolean()),
});

export const GATE: Shape<Gate> = v.strictObject({
  from: COUNT,
  to: COUNT,
  seizure: SHARE,
  share: SHARE,
  vote: v.boolean(),
  decided: v.picklist(['pending', 'shut', 'open']),
  shutNow: v.boolean(),
  votes: v.nullable(VOTES),
});

const PLAY: Shape<SeatPlay> = v.strictObject({
  seat: SEAT,
  price: AMOUNT,
  value: AMOUNT,
  gap: AMOUNT,
  depth: AMOUNT,
  account: ACCOUNT,
  fresh: AMOUNT,
  myDrop: AMOUNT,
  pool: COUNT,
  bots: v.nullable(COUNT),
  belief: v.nullable(SHARE),
  gate: v.nullable(GATE),
  pledged: v.nullable(
    v.strictObject({
      'will-hold': COUNT,
      'hold-if-you-do': COUNT,
      watching: COUNT,
      'may-sell': COUNT,
    }),
  ),
  each: v.nullable(v.string()),
});

const END: Shape<StudentEnd> = v.strictObject({
  wealth: AMOUNT,
  start: AMOUNT,
  mean: v.nullable(AMOUNT),
  rank: COUNT,
  of: COUNT,
  predicted: v.nullable(SHARE),
  held: v.nullable(SHARE),
  real: v.nullable(v.boolean()),
  rounds: COUNT,
});

/** What the server tells one student, unasked and when a phone attaches. */
export const STUDENT_VIEW: Shape<StudentView> = v.strictObject({
  room: ROOM,
  you: v.strictObject({
    player: PLAYER,
    name: NAME,
    state: v.picklist(['playing', 'watching', 'removed', 'handed']),
    without: v.nullable(v.picklist(['late', 'remainder', 'between', 'not-started'])),
  }),
  names: NAME_RULE,
  roles: v.picklist(['holders', 'random', 'chosen']),
  title: v.nullable(WORDS),
  play: v.nullable(PLAY),
  past: v.array(ROUND),
  mine: v.strictObject({
    prediction: v.nullable(SHARE),
    pledge: v.nullable(PLEDGE),
    vote: v.nullable(v.boolean()),
    hold: v.nullable(v.boolean()),
  }),
  asks: v.nullable(v.picklist(['prediction', 'vote', 'choice'])),
  mayPledge: v.boolean(),
  end: v.nullable(END),
});

/** What the server answers a phone, for the phone to read. */
export const STUDENT_ANSWERS: Shapes<Answers> = {
  peek: v.strictObject({
    id: ID,
    code: v.string(),
    names: v.strictObject({ rule: NAME_RULE, suggestions: v.array(v.string()) }),
    players: COUNT,
    phase: PHASE,
    full: v.boolean(),
  }),
  join: v.strictObject({ id: ID, player: PLAYER, secret: SECRET }),
  attach: STUDENT_VIEW,
  predict: NONE,
  pledge: NONE,
  vote: NONE,
  decide: NONE,
  speak: NONE,
};
