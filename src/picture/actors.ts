import { waveAt, waveShare } from './course.ts';
import { type Place } from './crowd.ts';
import { clamp, easeInOut, hump, mixed, through } from './ease.ts';
import { between, floatLine, floatOf, shoreSpot, TIPPED } from './figure.ts';
import { isAshore, moodOf, queueOf } from './rest.ts';
import { type Scene, type Standing } from './scene.ts';
import { ICON_FLIP, LEAP, RETURN, type Schedule, SLIP } from './schedule.ts';
import { slipAt } from './slip.ts';
import {
  type BucketFrame,
  type FigureFrame,
  type FloatFrame,
  type Frame,
  type Posture,
} from './types.ts';

type Acted = Pick<Frame, 'figures' | 'floats' | 'buckets' | 'crest' | 'dominoes'>;

function postureAt(share: number, tip: number, shown: number, sold: boolean): Posture {
  if (share >= 1) return 'ashore';
  if (share > 0) return 'walk';
  if (tip > 0) return 'tip';
  if (shown <= 0) return 'idle';
  return sold ? 'sell' : 'hold';
}

/** A bucket on its way from a float over the right wall. */
function bucketAt(scene: Scene, place: Place, y: number, share: number): BucketFrame {
  const { inner } = scene.layout;
  const to = { x: inner.left + inner.width + 34, y: inner.top + 70 };
  const crest = Math.min(y, inner.top) - (scene.layout.wide ? 60 : 26);
  return {
    x: mixed(place.x + 24 * place.scale, to.x, share),
    y: mixed(mixed(y - 34 * place.scale, crest, share), mixed(crest, to.y, share), share),
    angle: 40 * share,
    alpha: share < 0.85 ? 1 : (1 - share) / 0.15,
  };
}

/** Where each wave comes from and goes to: the places of those it tips. */
function crestsOf(after: Standing, places: readonly Place[], schedule: Schedule): number[] {
  let first = 0;
  return schedule.waves.map(({ last }) => {
    const tipped = places.filter((_, i) => after.wave[i]! >= first && after.wave[i]! <= last);
    first = last + 1;
    return tipped.length === 0 ? 0 : tipped.reduce((sum, p) => sum + p.x, 0) / tipped.length;
  });
}

/** Persons, floats, buckets, the crest and the dominoes through a round. */
export function actorsOf(
  scene: Scene,
  before: Standing,
  after: Standing,
  schedule: Schedule,
): (ms: number, level: number, places: readonly Place[]) => Acted {
  const { layout } = scene;
  const was = queueOf(before);
  const will = queueOf(after);
  const hasIcons = scene.input.view.past.at(-1)!.held !== null;
  const mood = moodOf(after.pool.log - before.pool.log);
  const rank = new Map<number, number>();
  for (const [i, sold] of after.sold.entries()) if (sold) rank.set(i, rank.size);
  const crests = crestsOf(after, after.places, schedule);
  const fall = after.wave.map((w, i) => ({ w, i })).filter(({ w }) => w >= 0);
  fall.sort((a, b) => a.w - b.w || a.i - b.i);

  const slips = scene.input.view.past.at(-1)!.mine.slipped;
  const leapAt = (i: number) => {
    const own = schedule.leap + rank.get(i)! * schedule.leapStep;
    return slips && scene.figures[i]!.you ? Math.max(own, SLIP.to + 60) : own;
  };

  const figureAt = (i: number, ms: number, level: number, place: Place): FigureFrame => {
    const sold = after.sold[i]!;
    const tip = waveShare(schedule, after.wave[i]!, ms);
    const gone = through(ms, schedule.rest, 500);
    const load = mixed(
      before.load[i]!,
      after.wave[i]! >= 0 ? 1 : after.load[i]!,
      clamp((ms - schedule.level) / 1600, 0, 1),
    );
    const y = floatLine(place, level, isAshore(before, i) && ms < RETURN ? 0 : load, layout.figure);
    let share = 0;
    let spot = shoreSpot(layout, Math.max(0, will.order[i]!), will.count);
    if (isAshore(before, i)) {
      const old = shoreSpot(layout, was.order[i]!, was.count);
      const back = 1 - easeInOut(through(ms, 0, RETURN));
      if (ms < schedule.leap || !sold) {
        share = back;
        if (back > 0) spot = old;
      }
    }
    if (sold) {
      const start = leapAt(i);
      if (ms >= start) share = easeInOut(through(ms, start, LEAP));
    } else if (after.wave[i]! >= 0 && gone > 0) share = easeInOut(gone);
    const flip = through(ms, RETURN / 2 + i * schedule.iconStep, ICON_FLIP);
    const slip = slips && scene.figures[i]!.you ? slipAt(ms) : null;
    const shown = slip === null || slip.done ? sold : !sold;
    const fade = 1 - through(ms, schedule.settle, 200);
    return {
      ...between(layout, place, y, spot, share),
      angle:
        after.wave[i]! >= 0 && share === 0
          ? TIPPED * easeInOut(clamp(tip * 1.6 - 0.4, 0, 1))
          : (slip?.angle ?? 0),
      posture: postureAt(share, tip, flip > 0.5 ? fade : 0, shown),
      mood: tip > 0 && share === 0 ? 'oh' : share === 0 && ms > schedule.level + 350 ? mood : null,
      icon: hasIcons && fade > 0 && flip > 0 && share === 0 ? (shown ? 'sell' : 'hold') : null,
      turn: flip * fade * (slip?.turn ?? 1),
    };
  };

  return (ms, level, places) => {
    const figures = places.map((place, i) => figureAt(i, ms, level, place));
    const floats = places.map((place, i): FloatFrame => {
      const tip = waveShare(schedule, after.wave[i]!, ms);
      const figure = figures[i]!;
      const y = figure.ashore === 0 ? figure.y : floatLine(place, level, 0, layout.figure);
      return floatOf(
        place,
        y,
        easeInOut(clamp(tip * 2 - 1, 0, 1)),
        layout.inner.top + layout.inner.height,
      );
    });
    const buckets: BucketFrame[] = [];
    for (const i of rank.keys()) {
      const share = through(ms, leapAt(i), LEAP);
      const place = places[i]!;
      if (share > 0 && share < 1 && isAshore(before, i)) {
        buckets.push(bucketAt(scene, place, floatLine(place, level, 0, layout.figure), share));
      }
    }
    const wave = waveAt(schedule, ms);
    const origin =
      crests[wave.index - 1] ??
      (crests[0]! < layout.inner.left + layout.inner.width / 2
        ? layout.inner.left + 30
        : layout.inner.left + layout.inner.width - 30);
    return {
      figures,
      floats,
      buckets,
      crest:
        wave.index < 0
          ? null
          : {
              x: mixed(origin, crests[wave.index]!, easeInOut(clamp(wave.share * 2, 0, 1))),
              heading: crests[wave.index]! < origin ? -1 : 1,
              height: hump(wave.share) * (layout.wide ? 56 : 30),
            },
      dominoes: dominoesAt(after, fall, schedule, ms),
    };
  };
}

function dominoesAt(
  after: Standing,
  fall: readonly { w: number }[],
  schedule: Schedule,
  ms: number,
): number[] {
  return after.wave.map((_, i) => {
    const own = fall[i];
    return own ? 78 * easeInOut(clamp(waveShare(schedule, own.w, ms) * 2 - 1, 0, 1)) : 0;
  });
}
