import { baysOf, openStretches, shutShare } from './bays.ts';
import { crowdOf, type Place, placesOf, sellersOf, wavesOf } from './crowd.ts';
import { clamp } from './ease.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Pool, poolsOf } from './pool.ts';
import { floorOf, type Reach, unitOf } from './scale.ts';
import { type Bay, type Figure, type PictureInput } from './types.ts';

/** Log prices of one round in the order in which they are reached. */
export interface Course {
  open: number;
  afterFlow: number; // open − Q/D
  afterSettle: number; // with use, recovery and events
  waves: number[]; // after each wave; the last is the close
  close: number;
}

/** What the still picture and the film are both made of. */
export interface Scene {
  input: PictureInput;
  layout: Layout;
  base: { left: number; width: number; depth: number };
  bays: Bay[];
  figures: Figure[];
  each: number;
  pools: Pool[];
  unit: number;
  floor: number; // log price at the tank's floor
  courses: Course[];
}

/** What the pool looks like after a round. */
export interface Standing {
  pool: Pool;
  shut: number[]; // per bay
  places: Place[]; // per figure
  sold: boolean[]; // per figure
  wave: number[]; // per figure
  load: number[]; // per figure
}

function coursesOf(input: PictureInput, pools: readonly Pool[]): Course[] {
  return input.view.past.map((seen, index) => {
    const open = pools[index]!.log;
    const close = pools[index + 1]!.log;
    const drops = seen.waves.map((wave) => wave.tokens / seen.depth);
    const afterSettle = close + drops.reduce((a, b) => a + b, 0);
    let level = afterSettle;
    const waves = drops.map((drop) => (level -= drop));
    return { open, afterFlow: open - seen.flow / seen.depth, afterSettle, waves, close };
  });
}

function reachOf(layout: Layout): Reach {
  return { low: 14, high: layout.inner.height - layout.headroom };
}

export function sceneOf(input: PictureInput): Scene {
  const { siblings = [], belief, gate } = input.view;
  const more = (belief ?? gate ?? null) !== null;
  const layout = layoutOf(input.size, siblings.length > 0, more);
  const { figures, each } = crowdOf(input);
  const pools = poolsOf(input);
  const courses = coursesOf(input, pools);
  const reach = reachOf(layout);
  const unit = unitOf(input.setting, reach, layout.unit);
  const spans = courses.map((c) => {
    const levels = [c.open, c.afterFlow, c.afterSettle, c.close];
    return [Math.min(...levels), Math.max(...levels)] as const;
  });
  const floor = floorOf(input.setting, spans, unit, reach);
  return { input, layout, ...baysOf(input, layout), figures, each, pools, unit, floor, courses };
}

/** The y at which water of this log price stands; a level off the gauge stays at its end. */
export function heightOf({ layout, unit, floor }: Scene, log: number): number {
  const { top, height } = layout.inner;
  const y = top + height - (log - floor) * unit;
  return clamp(y, top + 24, top + height - 6);
}

/** The y of the value mark, within the wall. */
export function markHeightOf({ layout, unit, floor }: Scene, log: number): number {
  const { top, height } = layout.inner;
  return clamp(top + height - (log - floor) * unit, top + 6, top + height - 6);
}

export function isOffGauge({ layout, unit, floor }: Scene, log: number): boolean {
  const above = (log - floor) * unit;
  return above < 6 || above > layout.inner.height - 24;
}

export function standingAfter(scene: Scene, round: number): Standing {
  const pool = scene.pools[round]!;
  const { figures, each, bays } = scene;
  const shut = bays.map((bay) => shutShare(bay, pool.standing));
  return {
    pool,
    shut,
    places: placesIn(scene, shut),
    sold: sellersOf(figures, each, pool),
    wave: wavesOf(figures, each, pool),
    load: figures.map((f) => f.seats.reduce((sum, s) => sum + pool.load[s]!, 0) / f.seats.length),
  };
}

export function placesIn(scene: Scene, shut: readonly number[]): Place[] {
  return placesOf(scene.figures, openStretches(scene.base, scene.bays, shut), scene.layout);
}

/** The y of still water in each bay: that of its makers who pulled first, else the live level. */
export function stillHeights(scene: Scene, pool: Pool, level: number): number[] {
  return scene.bays.map((bay) => {
    const gone = bay.makers.find((seat) => !pool.standing[seat]);
    return gone === undefined ? level : heightOf(scene, pool.still[gone]!);
  });
}
