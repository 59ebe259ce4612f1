import { easeInOut, mixed, through } from './ease.ts';
import { type Course } from './scene.ts';
import { LEVEL, type Schedule, SETTLE } from './schedule.ts';

/** Log price reached after a shown wave. */
function afterWave(course: Course, schedule: Schedule, index: number): number {
  if (index < 0) return course.afterSettle;
  return course.waves[schedule.waves[index]!.last] ?? course.close;
}

/**
 * Log price of the water `ms` into the round: falls by exactly Q/D over the level part, then use, recovery
 * and events, then one step a wave. Never passes a level it is going to.
 */
export function logAt(course: Course, schedule: Schedule, ms: number): number {
  const fall = easeInOut(through(ms, schedule.level, LEVEL));
  let log = mixed(course.open, course.afterFlow, fall);
  const settled = easeInOut(through(ms, schedule.settle, SETTLE));
  if (settled > 0) log = mixed(course.afterFlow, course.afterSettle, settled);
  for (const [k, wave] of schedule.waves.entries()) {
    if (ms <= wave.from) break;
    const share = easeInOut(through(ms, wave.from + wave.length / 2, wave.length / 2));
    log = mixed(afterWave(course, schedule, k - 1), afterWave(course, schedule, k), share);
  }
  return ms >= schedule.rest ? course.close : log;
}

export function settledAt(schedule: Schedule, ms: number): number {
  return easeInOut(through(ms, schedule.settle, SETTLE));
}

/** The wave running at a moment, −1 before the first and between none. */
export function waveAt(schedule: Schedule, ms: number): { index: number; share: number } {
  for (const [index, wave] of schedule.waves.entries()) {
    if (ms >= wave.from && ms < wave.from + wave.length) {
      return { index, share: through(ms, wave.from, wave.length) };
    }
  }
  return { index: -1, share: 0 };
}

/** Last wave that a figure's own wave is shown in, and how far that is, 0–1. */
export function waveShare(schedule: Schedule, wave: number, ms: number): number {
  if (wave < 0) return 0;
  const shown = schedule.waves.find((w) => wave <= w.last);
  return shown ? through(ms, shown.from, shown.length) : 0;
}
