import { openStretches, shutStretches } from './bays.ts';
import { between, floatLine, floatOf, shoreSpot } from './figure.ts';
import { heightOf, markHeightOf, type Scene, type Standing, stillHeights } from './scene.ts';
import { type FigureFrame, type Frame, type Mood } from './types.ts';

/** A fall of more than this in a round worries those who held, log price. */
const WORRYING = 0.03;

/** Whether a figure is on the quay between two rounds: sold, or sold out. */
export function isAshore(standing: Standing, index: number): boolean {
  return standing.sold[index]! || standing.wave[index]! >= 0;
}

/** Order on the quay of those who are ashore, −1 for the others. */
export function queueOf(standing: Standing): { order: number[]; count: number } {
  let count = 0;
  const order = standing.sold.map((_, i) => (isAshore(standing, i) ? count++ : -1));
  return { order, count };
}

export function moodOf(change: number): Mood {
  return change < -WORRYING ? 'worry' : null;
}

/** How far the dominoes lie: one for each figure sold out, 78° down. */
function fallenDominoes(standing: Standing): number[] {
  const fallen = standing.wave.filter((w) => w >= 0).length;
  return standing.wave.map((_, i) => (i < fallen ? 78 : 0));
}

/** The still frame after `standing`'s round; `before` is the log price the round opened with. */
export function restFrame(scene: Scene, standing: Standing, before: number): Frame {
  const { pool, places, shut, load } = standing;
  const level = heightOf(scene, pool.log);
  const ghost = heightOf(scene, before);
  const { order, count } = queueOf(standing);
  const mood = moodOf(pool.log - before);
  const figures = places.map((place, i): FigureFrame => {
    const y = floatLine(place, level, load[i]!, scene.layout.figure);
    const away = order[i]! >= 0;
    const spot = shoreSpot(scene.layout, Math.max(0, order[i]!), count);
    return {
      ...between(scene.layout, place, y, spot, away ? 1 : 0),
      angle: 0,
      posture: away ? 'ashore' : 'idle',
      mood: away ? null : mood,
      icon: null,
      turn: 0,
    };
  });
  return {
    level,
    logPrice: pool.log,
    value: markHeightOf(scene, pool.valueLog),
    logValue: pool.valueLog,
    ghost: Math.abs(ghost - level) >= 1 ? ghost : null,
    bracket: null,
    open: openStretches(scene.base, scene.bays, shut),
    shut: shutStretches(scene.bays, shut, stillHeights(scene, pool, level)),
    blind: shut.map((share) => (share > 0 ? 1 : 0)),
    figures,
    floats: places.map((place, i) =>
      floatOf(
        place,
        floatLine(place, level, isAshore(standing, i) ? 0 : load[i]!, scene.layout.figure),
        standing.wave[i]! >= 0 ? 1 : 0,
        scene.layout.inner.top + scene.layout.inner.height,
      ),
    ),
    buckets: [],
    crest: null,
    rain: 0,
    ripple: 0,
    slip: false,
    dominoes: fallenDominoes(standing),
    wave: null,
  };
}
