import { growthOf, inGrains, matrixOf, stepOn } from './dynamics.ts';
import { type Rest, restsOf } from './rests.ts';
import { tournament } from './tournament.ts';
import { type ReplicatorSettings } from './types.ts';

/** Replicator dynamics of three strategies from many beginnings. */
export interface SimplexSettings extends ReplicatorSettings {
  starts: number; // beginnings along an edge of the triangle, whole, from 2
}

/** All mixtures of three strategies at once; lists run along `strategies`. */
export interface Simplex {
  strategies: string[];
  payoffs: number[][]; // mean payoff of a turn, of the row's strategy against the column's
  /** From each beginning the shares at up to `POINTS` moments, evenly apart, the first and the last among them. */
  paths: number[][][];
  arrows: { at: number[]; growth: number[] }[]; // how fast shares change there, a unit of time
  rests: Rest[];
  edges: [number, number][]; // whose every mixture stays as it is
}

/** Moments of a path that are kept, at most. */
const POINTS = 60;
/** Half of the work told, at most, is the tournament that gives the payoffs. */
const TOURNAMENT = 0.5;

/** Mixtures in even rows, none of the three missing. */
function gridOf(along: number): number[][] {
  const points: number[][] = [];
  for (let i = 0; i < along; i++)
    for (let j = 0; i + j < along; j++) {
      const weights = [i, j, along - 1 - i - j].map((part) => part + 1 / 3);
      points.push(weights.map((weight) => weight / along));
    }
  return points;
}

function pathFrom(matrix: number[][], start: number[], settings: SimplexSettings): number[][] {
  const all = [inGrains(start)];
  for (let step = 0; step < settings.generations && !all.at(-1)!.includes(1); step++)
    all.push(stepOn(matrix, all.at(-1)!, settings.step));
  const last = all.length - 1;
  const kept = Math.min(POINTS, all.length);
  return Array.from({ length: kept }, (_, at) => all[Math.round((at * last) / (kept - 1 || 1))]!);
}

/**
 * The replicator dynamics of three strategies over all their mixtures: paths from many beginnings, the
 * direction at each, the states of rest. Yields the share done. Throws unless there are three strategies.
 */
export function* simplex(settings: SimplexSettings): Generator<number, Simplex> {
  const strategies = settings.population.map(({ strategy }) => strategy);
  if (strategies.length !== 3) throw new Error(`${strategies.length} strategies in a triangle`);
  const work = tournament({ ...settings, strategies });
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield step.value * TOURNAMENT;
  const matrix = matrixOf(step.value, settings.repetitions);
  const starts = gridOf(settings.starts);
  const paths: number[][][] = [];
  for (const start of starts) {
    paths.push(pathFrom(matrix, start, settings));
    yield TOURNAMENT + (1 - TOURNAMENT) * (paths.length / starts.length);
  }
  const arrows = starts.map((at) => ({ at, growth: growthOf(matrix, at) }));
  return { strategies, payoffs: matrix, paths, arrows, ...restsOf(matrix) };
}
