import * as v from 'valibot';
import { type RosterLine, type TeacherView } from '../../view/class/types.ts';
import { NONE, ROOM } from './answers.ts';
import { COUNT, ID, LANGUAGE, PLAYER, ROLE, SECRET } from './fields.ts';
import { POOL } from './market-answers.ts';
import { type TeacherMessages } from './messages.ts';
import { type Shape, type Shapes } from './read.ts';
import { RECORD, SETTINGS } from './record.ts';
import { NAME } from './student-answers.ts';

type Answers = { [K in Exclude<keyof TeacherMessages, 'watch'>]: TeacherMessages[K]['answer'] };

const LINE: Shape<RosterLine> = v.strictObject({
  player: PLAYER,
  name: NAME,
  language: LANGUAGE,
  treatment: v.nullable(COUNT),
  group: v.nullable(COUNT),
  role: v.nullable(ROLE),
});

/** What the server tells a teacher, unasked and when a page leads. */
export const TEACHER_VIEW: Shape<TeacherView> = v.strictObject({
  room: ROOM,
  settings: SETTINGS,
  roster: v.array(LINE),
  marks: v.pipe(v.string(), v.regex(/^[dtxrbw]*$/)),
  late: COUNT,
  pools: v.array(POOL),
  predictions: v.nullable(COUNT),
  canRecord: v.boolean(),
});

/** What the server answers a teacher's page, for the page to read. */
export const TEACHER_ANSWERS: Shapes<Answers> = {
  create: v.strictObject({ id: ID, code: v.string(), teacher: SECRET, wall: SECRET }),
  lead: v.strictObject({
    view: TEACHER_VIEW,
    code: v.string(),
    wall: SECRET,
    addresses: v.array(v.string()),
  }),
  start: NONE,
  endPhase: NONE,
  next: NONE,
  pause: NONE,
  resume: NONE,
  extend: NONE,
  endGame: NONE,
  close: NONE,
  change: NONE,
  remove: NONE,
  restore: NONE,
  rename: NONE,
  hand: NONE,
  mark: NONE,
  record: RECORD,
  delete: NONE,
};
