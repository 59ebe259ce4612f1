import { actorsOf } from './actors.ts';
import { openStretches, shutStretches } from './bays.ts';
import { logAt, settledAt, waveAt } from './course.ts';
import { cuesOf } from './cues.ts';
import { easeInOut, hump, mixed, through } from './ease.ts';
import { heightOf, markHeightOf, placesIn, type Scene, sceneOf, standingAfter } from './scene.ts';
import { BLIND, partsOf, type Schedule, SLIP, STILL, scheduleOf } from './schedule.ts';
import { type Film, type Frame, type PictureInput } from './types.ts';

/** How far the blinds are down: a tug first, then all the way. */
function blindAt(from: number, to: number, ms: number, schedule: Schedule): number {
  const tug = hump(through(ms, schedule.blinds, 100)) * 0.08;
  const roll = easeInOut(through(ms, schedule.blinds + 100, BLIND - 100));
  return from === to ? from : mixed(from, to, roll) + (to > from ? tug : -tug);
}

/**
 * The last round of `input.view.past` as a film, or null when there is none. At the end of its level part
 * the water has fallen by exactly Q/D; its last frame is the picture's rest.
 */
export function filmOf(input: PictureInput): Film | null {
  return input.view.past.length === 0 ? null : filmOfScene(sceneOf(input));
}

export function filmOfScene(scene: Scene): Film {
  const round = scene.input.view.past.length;
  const before = standingAfter(scene, round - 1);
  const after = standingAfter(scene, round);
  const course = scene.courses[round - 1]!;
  const sellers = after.sold.filter(Boolean).length;
  const schedule = scheduleOf(scene.figures.length, sellers, course.waves.length);
  const act = actorsOf(scene, before, after, schedule);
  const openLevel = heightOf(scene, course.open);
  const fallen = heightOf(scene, course.afterFlow);
  const stay = after.shut.map((share, g) => {
    const bay = scene.bays[g]!;
    const gone = bay.makers.find((seat) => !after.pool.standing[seat]);
    return share > 0 && gone !== undefined ? heightOf(scene, after.pool.still[gone]!) : null;
  });
  const came = before.shut.map((share, g) => {
    const gone = scene.bays[g]!.makers.find((seat) => !before.pool.standing[seat]);
    return share > 0 && gone !== undefined ? heightOf(scene, before.pool.still[gone]!) : openLevel;
  });
  const slips = scene.input.view.past[round - 1]!.mine.slipped;
  const at = (ms: number): Frame => {
    const log = logAt(course, schedule, ms);
    const level = heightOf(scene, log);
    const rolled = easeInOut(through(ms, schedule.blinds + 100, BLIND - 100));
    const shut = after.shut.map((to, g) => mixed(before.shut[g]!, to, rolled));
    const settled = settledAt(schedule, ms);
    const wave = waveAt(schedule, ms);
    const logValue = mixed(before.pool.valueLog, after.pool.valueLog, settled);
    return {
      level,
      logPrice: log,
      logValue,
      value: markHeightOf(scene, logValue),
      ghost: ms < schedule.level || Math.abs(openLevel - level) < 1 ? null : openLevel,
      bracket:
        ms > schedule.level && ms < schedule.rest && fallen - openLevel >= 1
          ? { from: openLevel, to: Math.min(Math.max(level, openLevel), fallen) }
          : null,
      open: openStretches(scene.base, scene.bays, shut),
      shut: shutStretches(
        scene.bays,
        shut,
        shut.map((_, g) => mixed(came[g]!, stay[g] ?? level, rolled)),
      ),
      blind: shut.map((_, g) =>
        blindAt(before.shut[g]! > 0 ? 1 : 0, after.shut[g]! > 0 ? 1 : 0, ms, schedule),
      ),
      ...act(ms, level, placesIn(scene, shut)),
      rain: ms < schedule.rest ? hump(through(ms, schedule.settle - 200, 1100)) : 0,
      ripple: hump(through(ms, schedule.level, 1400)) + (wave.index >= 0 ? hump(wave.share) : 0),
      slip: slips && ms >= (SLIP.from + SLIP.to) / 2 && ms < schedule.settle,
      wave:
        wave.index < 0
          ? null
          : { number: wave.index + 1, more: schedule.waves[wave.index]!.last - wave.index },
    };
  };
  return {
    duration: schedule.duration,
    parts: partsOf(schedule),
    cues: cuesOf(scene, before, after, course, schedule),
    at,
  };
}

/** The round as a few stills, one for each part, its waves all at once: motion reduced. */
export function stillsOf(film: Film): Film {
  const parts = film.parts.filter((p, i, all) => p.name !== 'wave' || all[i + 1]?.name !== 'wave');
  const frames = parts.map((part) => film.at(part.name === 'reveal' ? part.to - 500 : part.to));
  const stepped = parts.map((part, i) => ({ ...part, from: i * STILL, to: (i + 1) * STILL }));
  return {
    duration: parts.length * STILL,
    parts: stepped,
    cues: film.cues.map((cue) => {
      const index = parts.findIndex((part) => cue.at < part.to);
      return { ...cue, at: Math.max(0, index) * STILL };
    }),
    at: (ms) => frames[Math.min(frames.length - 1, Math.max(0, Math.floor(ms / STILL)))]!,
  };
}
