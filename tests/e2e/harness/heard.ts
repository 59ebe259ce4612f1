import { type Page } from 'playwright-core';
import * as v from 'valibot';
import { expect } from 'vitest';
import { GONE, ROOM } from '../../../src/classroom/protocol/answers.ts';
import { STUDENT_ANSWERS, STUDENT_VIEW } from '../../../src/classroom/protocol/student-answers.ts';
import { WALL_ATTACHED, WALL_VIEW } from '../../../src/classroom/protocol/wall-answers.ts';
import { type RoomView, type StudentView, type WallView } from '../../../src/view/class/types.ts';

/** Everything that a page's sockets receive from now on, as it comes. */
export function hear(page: Page): string[] {
  const frames: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString())),
  );
  return frames;
}

/** Events and answers of Socket.IO. */
const CARRIES = /^4(?:2|3\d+)(\[.*\])$/s;
/** Greetings, pings and goodbyes. */
const BARE = /^(?:0\{"sid":"[\w-]+",[\w",:[\]]*\}|2|3|6|40\{"sid":"[\w-]+"\}|41)$/;

/** What was said in each frame that carries anything of the class. */
function saidIn(frames: readonly string[]): unknown[] {
  expect(frames.filter((frame) => !CARRIES.test(frame) && !BARE.test(frame))).toEqual([]);
  return frames.flatMap((frame) => {
    const found = CARRIES.exec(frame);
    if (found === null) return [];
    const last = (JSON.parse(found[1]!) as unknown[]).at(-1);
    if (frame.startsWith('42')) return [last];
    const { ok, value } = last as { ok: boolean; value?: unknown };
    return ok ? [value] : []; // a refusal carries its code alone
  });
}

/** Closed rounds of the game in play. */
function closedIn({ phase, round }: RoomView): number {
  return ['revealed', 'over', 'closed'].includes(phase) ? round : Math.max(0, round - 1);
}

const { peek, join } = STUDENT_ANSWERS;

/**
 * What a phone heard, each thing of a form that has place for its own things alone, for counts of the rounds that are
 * closed, and for nothing else.
 */
export function studentHeard(frames: readonly string[]): StudentView[] {
  return saidIn(frames).flatMap((said) => {
    if (said === null || [ROOM, GONE, peek, join].some((shape) => v.is(shape, said))) return [];
    const view = v.parse(STUDENT_VIEW, said);
    const closed = closedIn(view.room);
    expect(view.past.filter(({ round }) => round > closed)).toEqual([]);
    expect(view.play?.each ?? null).toBeNull();
    expect(view.end === null || ['over', 'closed'].includes(view.room.phase)).toBe(true);
    return [view];
  });
}

/** What a projector heard, each thing without a round that is not closed, and without who did what. */
export function wallHeard(frames: readonly string[]): WallView[] {
  return saidIn(frames).flatMap((said) => {
    if (v.is(ROOM, said)) return [];
    const view = v.is(WALL_VIEW, said) ? said : v.parse(WALL_ATTACHED, said).view;
    const closed = closedIn(view.room);
    const rounds = [
      ...view.pools,
      ...view.scenes.map(({ view: scene }) => ({ rounds: scene.past })),
    ];
    for (const pool of rounds) expect(pool.rounds.length).toBeLessThanOrEqual(closed);
    for (const { view: scene } of view.scenes) {
      expect(scene.chosen).toBeNull();
      expect(scene.past.filter(({ each }) => each !== null)).toEqual([]);
    }
    return [view];
  });
}
