import * as v from 'valibot';
import { type Durations, type ProcessFigures, type ServerFigures } from '../../view/figures.ts';
import { AMOUNT, COUNT } from './fields.ts';
import { type Shape } from './read.ts';

/** Where who knows the secret gets them, beside the pages. */
export const FIGURES_PATH = 'admin/figures';

const DURATIONS: Shape<Durations> = v.object({
  p50: v.nullable(AMOUNT),
  p99: v.nullable(AMOUNT),
});

/** What a process of this release tells of itself; a later one may tell more. */
export const PROCESS_FIGURES: Shape<ProcessFigures> = v.object({
  sessions: COUNT,
  seats: AMOUNT,
  connected: v.object({ student: COUNT, teacher: COUNT, wall: COUNT, none: COUNT }),
  polling: COUNT,
  decisions: AMOUNT,
  acknowledged: DURATIONS,
  committed: DURATIONS,
  lag: AMOUNT,
  storing: v.boolean(),
  refused: v.record(v.string(), AMOUNT),
  turnedAway: AMOUNT,
  memory: AMOUNT,
  cpu: AMOUNT,
  delay: AMOUNT,
});

/** What the server tells who runs it, for the page to read. */
export const SERVER_FIGURES: Shape<ServerFigures> = v.object({
  database: v.boolean(),
  kept: v.nullable(COUNT),
  open: v.nullable(COUNT),
  mostSessions: COUNT,
  mostConnections: COUNT,
  processes: v.array(
    v.object({
      id: v.string(),
      state: v.picklist(['serving', 'leaving', 'silent']),
      version: v.string(),
      up: AMOUNT,
      silent: AMOUNT,
      figures: v.nullable(PROCESS_FIGURES),
    }),
  ),
});
