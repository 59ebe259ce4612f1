import { type Course, type Scene, type Standing } from './scene.ts';
import { type Schedule } from './schedule.ts';
import { type CueAt } from './types.ts';

/** The sounds of a round. No cue carries what is not also seen. */
export function cuesOf(
  scene: Scene,
  before: Standing,
  after: Standing,
  course: Course,
  schedule: Schedule,
): CueAt[] {
  const opening = scene.pools[0]!.log;
  const cues: CueAt[] = [{ at: 0, cue: 'reveal', amount: 1 }];
  const shutting = after.shut.filter((share, g) => share > before.shut[g]!).length;
  if (shutting > 0) cues.push({ at: schedule.blinds, cue: 'blind', amount: shutting });
  const sellers = after.sold.filter(Boolean).length;
  if (sellers > 0) cues.push({ at: schedule.leap, cue: 'sell', amount: sellers });
  const from = course.open - opening;
  cues.push({ at: schedule.level, cue: 'level', amount: course.afterFlow - course.open, from });
  const { capture } = scene.input.setting;
  if (capture > 0) cues.push({ at: schedule.settle, cue: 'rain', amount: capture });
  for (const [k, wave] of schedule.waves.entries()) {
    cues.push({ at: wave.from + wave.length / 2, cue: 'wave', amount: k });
  }
  if (after.pool.round === scene.input.setting.rounds) {
    cues.push({ at: schedule.rest, cue: 'end', amount: 1 });
  }
  return cues;
}
