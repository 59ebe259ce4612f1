import * as v from 'valibot';
import { type SessionSettings } from '../../session/settings.ts';
import { type Entry, type Intent } from '../../session/types.ts';
import { AMOUNT, COUNT, ID, LANGUAGE, PLAYER, PLEDGE, ROLE, SHARE } from './fields.ts';
import { SCENARIO } from './market-answers.ts';
import { type SessionRecord } from './messages.ts';
import { type Shape } from './read.ts';
import { RULES } from './rules.ts';

const SEED = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));

/** The settings of a class with their scenarios written out, as a journal has them. */
export const SETTINGS: Shape<SessionSettings> = v.strictObject({
  treatments: v.array(SCENARIO),
  ...RULES,
});

const NAME = v.nullable(
  v.union([v.strictObject({ key: v.string() }), v.strictObject({ own: v.string() })]),
);

function intent<Type extends string, Fields extends v.ObjectEntries>(type: Type, fields: Fields) {
  return v.strictObject({ type: v.literal(type), ...fields });
}

const ANSWERED = { player: PLAYER, turn: COUNT };

const INTENT: Shape<Intent> = v.variant('type', [
  intent('open', { settings: SETTINGS, seed: SEED }),
  intent('join', { name: NAME, language: LANGUAGE }),
  intent('predict', { ...ANSWERED, share: SHARE }),
  intent('pledge', { ...ANSWERED, pledge: PLEDGE }),
  intent('vote', { ...ANSWERED, agree: v.boolean() }),
  intent('decide', { ...ANSWERED, hold: v.boolean() }),
  intent('speak', { player: PLAYER, language: LANGUAGE }),
  intent('start', { seed: SEED }),
  intent('end-phase', { turn: COUNT }),
  intent('next', { turn: COUNT }),
  intent('pause', {}),
  intent('resume', {}),
  intent('extend', { ms: AMOUNT }),
  intent('end-game', {}),
  intent('close', {}),
  intent('change', { settings: SETTINGS }),
  intent('remove', { player: PLAYER }),
  intent('restore', { player: PLAYER }),
  intent('rename', { player: PLAYER, name: v.string() }),
  intent('hand', { player: PLAYER, to: v.picklist(['bot', 'player']) }),
  intent('mark', { player: PLAYER, role: v.nullable(ROLE) }),
  intent('rewind', {}),
]);

/** One line of a journal, as it is stored and taken away. */
export const ENTRY: Shape<Entry> = v.strictObject({ at: AMOUNT, intent: INTENT });

export const RECORD: Shape<SessionRecord> = v.strictObject({
  v: v.literal(1),
  id: ID,
  code: v.string(),
  journal: v.array(ENTRY),
});
