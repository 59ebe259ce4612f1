import * as v from 'valibot';
import { SETTING_RANGES } from '../../session/settings.ts';
import { COUNT, ID, NOTHING, PLAYER, ROLE, SECRET, SENT_NAME } from './fields.ts';
import { LIMITS, type SettingsMessage, type TeacherMessages } from './messages.ts';
import { type Shape, type Shapes } from './read.ts';
import { RULES } from './rules.ts';

type Asks = { [K in keyof TeacherMessages]: TeacherMessages[K]['ask'] };

const { min, max } = SETTING_RANGES.treatments;

const SETTINGS: Shape<SettingsMessage> = v.strictObject({
  treatments: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(LIMITS.code))),
    v.minLength(min),
    v.maxLength(max),
  ),
  ...RULES,
});

const KEY = v.strictObject({ id: ID, secret: SECRET });
const TURN = v.strictObject({ turn: COUNT });
const WITH_PLAYER = v.strictObject({ player: PLAYER });

/** What a teacher's and a projector's page may send, for the server to read. */
export const TEACHER_ASKS: Shapes<Asks> = {
  create: v.strictObject({ settings: SETTINGS }),
  lead: KEY,
  watch: KEY,
  start: NOTHING,
  endPhase: TURN,
  next: TURN,
  pause: NOTHING,
  resume: NOTHING,
  extend: v.strictObject({ seconds: v.pipe(COUNT, v.minValue(1), v.maxValue(3_600)) }),
  endGame: NOTHING,
  close: NOTHING,
  change: v.strictObject({ settings: SETTINGS }),
  remove: WITH_PLAYER,
  restore: WITH_PLAYER,
  rename: v.strictObject({ player: PLAYER, name: SENT_NAME }),
  hand: v.strictObject({ player: PLAYER, to: v.picklist(['bot', 'player']) }),
  mark: v.strictObject({ player: PLAYER, role: v.nullable(ROLE) }),
  record: NOTHING,
  delete: NOTHING,
};
