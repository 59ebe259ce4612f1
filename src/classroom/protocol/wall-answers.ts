import * as v from 'valibot';
import { type WallView } from '../../view/class/types.ts';
import { ROOM } from './answers.ts';
import { COUNT } from './fields.ts';
import { POOL, SCENARIO, SEAT_VIEW } from './market-answers.ts';
import { type WallAttached } from './messages.ts';
import { type Shape } from './read.ts';
import { WORDS } from './student-answers.ts';

/** What the server tells a projector, unasked and when a page watches. */
export const WALL_VIEW: Shape<WallView> = v.strictObject({
  room: ROOM,
  titles: v.array(v.nullable(WORDS)),
  pools: v.array(POOL),
  scenes: v.array(v.strictObject({ treatment: COUNT, scenario: SCENARIO, view: SEAT_VIEW })),
  waiting: COUNT,
});

/** What the server answers `watch`, for the page to read. */
export const WALL_ATTACHED: Shape<WallAttached> = v.strictObject({
  view: WALL_VIEW,
  code: v.string(),
  addresses: v.array(v.string()),
});
