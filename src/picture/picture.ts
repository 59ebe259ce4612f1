import { openStretches } from './bays.ts';
import { DEEPEST } from './figure.ts';
import { quayOf, skyOf } from './layout.ts';
import { restFrame } from './rest.ts';
import { marksOf } from './scale.ts';
import { isOffGauge, type Scene, type Standing, sceneOf, standingAfter } from './scene.ts';
import { type Picture, type PictureInput, type Speech } from './types.ts';

function bucketOf(scene: Scene, standing: Standing): Picture['bucket'] {
  const { myDrop, you, finished, gate } = scene.input.view;
  const isFree = !finished && !gate?.shutNow; // else there is nothing to be sold
  if (you.role !== 'holder' || !(myDrop > 0) || !isFree) return null;
  const stretches = openStretches(scene.base, scene.bays, standing.shut);
  const widest = stretches.reduce((a, b) => (b.width > a.width ? b : a), { left: 0, width: 0 });
  return { ...widest, height: myDrop * scene.unit, drop: myDrop };
}

function dominoesOf({ layout, figures, input }: Scene): Picture['dominoes'] {
  if (input.setting.leverage.max <= 0 || !layout.wide) return null;
  const brim = layout.inner.left + layout.inner.width;
  const pitch = Math.min(30, (layout.extent.width - brim - 116) / figures.length);
  const height = Math.min(46, pitch * 1.9);
  return { left: brim + 52, top: 190 - height, pitch, height, count: figures.length };
}

function speechesOf({ input, figures, bays }: Scene): Speech[] {
  const { holder, maker } = input.view.pledges;
  const speeches: Speech[] = [];
  for (const [index, { seats }] of figures.entries()) {
    const pledge = seats.length === 1 ? holder[seats[0]!] : null;
    if (pledge) speeches.push({ role: 'holder', index, pledge });
  }
  for (const [index, bay] of bays.entries()) {
    const pledge = bay.makers.length === 1 ? maker[bay.makers[0]!] : null;
    if (pledge) speeches.push({ role: 'maker', index, pledge });
  }
  return speeches;
}

/** The picture of a scene as it stands after all rounds that are past. */
export function pictureOfScene(scene: Scene): Picture {
  const { input, layout, floor, unit } = scene;
  const { inner, tube } = layout;
  const { setting, view } = input;
  const rounds = view.past.length;
  const standing = standingAfter(scene, rounds);
  const before = scene.pools[Math.max(0, rounds - 1)]!.log;
  const bottom = inner.top + inner.height;
  const runs = setting.emission > 0;
  const moves = runs || setting.recovery > 0;
  const top = tube ? tube.top + 12 : inner.top + 8;
  return {
    size: input.size,
    zoom: layout.zoom,
    extent: layout.extent,
    wide: layout.wide,
    ground: layout.ground,
    tank: { inner, wall: layout.wall },
    gauge: {
      tube,
      marks: marksOf(floor, unit, bottom, { low: 26, high: bottom - top }, layout.apart),
      unit,
      floor,
      broken: [before, standing.pool.log].some((log) => isOffGauge(scene, log)),
    },
    basin: layout.wide || moves ? layout.basin : null,
    neighbours: layout.neighbours,
    tap: layout.wide || runs ? { ...layout.tap, running: runs } : null,
    quay: quayOf(layout, setting),
    sky: skyOf(layout, setting),
    base: scene.base,
    bays: scene.bays,
    figures: scene.figures,
    each: scene.each,
    bucket: bucketOf(scene, standing),
    redLine: setting.leverage.max > 0 ? DEEPEST * layout.figure : null,
    dominoes: dominoesOf(scene),
    speeches: speechesOf(scene),
    rest: restFrame(scene, standing, before),
  };
}

/**
 * The pool to scale: a drop of x in log price is x·`gauge.unit` units, a width is its share of depth, the
 * gutter's opening is capture of the rain's width. Pure: the same input gives the same picture.
 */
export function pictureOf(input: PictureInput): Picture {
  return pictureOfScene(sceneOf(input));
}
