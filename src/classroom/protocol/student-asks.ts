import * as v from 'valibot';
import {
  CODE,
  COUNT,
  ID,
  LANGUAGE,
  NAME_KEY,
  PLAYER,
  PLEDGE,
  SECRET,
  SENT_NAME,
  SHARE,
} from './fields.ts';
import { type StudentMessages } from './messages.ts';
import { type Shapes } from './read.ts';

type Asks = { [K in keyof StudentMessages]: StudentMessages[K]['ask'] };

const NAME = v.nullable(
  v.union([v.strictObject({ key: NAME_KEY }), v.strictObject({ own: SENT_NAME })]),
);

/** What a phone may send, for the server to read. */
export const STUDENT_ASKS: Shapes<Asks> = {
  peek: v.strictObject({ code: CODE }),
  join: v.strictObject({ code: CODE, name: NAME, language: LANGUAGE, ticket: SECRET }),
  attach: v.strictObject({
    id: ID,
    player: PLAYER,
    secret: SECRET,
    have: v.nullable(v.strictObject({ game: COUNT, rounds: COUNT })),
  }),
  predict: v.strictObject({ turn: COUNT, share: SHARE }),
  pledge: v.strictObject({ turn: COUNT, pledge: PLEDGE }),
  vote: v.strictObject({ turn: COUNT, agree: v.boolean() }),
  decide: v.strictObject({ turn: COUNT, hold: v.boolean() }),
  speak: v.strictObject({ language: LANGUAGE }),
};
