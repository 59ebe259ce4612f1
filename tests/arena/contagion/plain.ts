import { type ContagionSettings } from '../../../src/arena/contagion/types.ts';
import { worldOf } from '../../../src/arena/contagion/world.ts';
import { stream } from '../../../src/model/chance.ts';

/** A lattice of no chance, unless told: Nowak & May's payoffs with a temptation of 1.9. */
export function settingsWith(changes: Partial<ContagionSettings> = {}): ContagionSettings {
  return {
    size: 32,
    neighbours: 8,
    rewired: 0,
    self: true,
    payoffs: nowakMay(1.9),
    noise: 0,
    start: { kind: 'one' },
    seed: 1,
    deeds: [],
    ...changes,
  };
}

/** R 1, P = S = 0, T = b (Nowak & May 1992). */
export function nowakMay(b: number): ContagionSettings['payoffs'] {
  return { R: 1, P: 0, S: 0, T: b };
}

/** The picture before the first step, built at once. */
export function built(settings: ContagionSettings) {
  const work = worldOf(settings);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Which cells sell, row by row. */
export function cellsOf(world: ReturnType<typeof built>, size: number): number[] {
  const cells = new Uint8Array(size * size);
  world.paint(cells);
  return [...cells].map((cell) => cell & 1);
}

/** Counts of sellers at the start and after each of `steps` steps. */
export function sellersOver(settings: ContagionSettings, steps: number): number[] {
  const world = built(settings);
  const counts = [world.sellers];
  for (let step = 0; step < steps; step++) {
    world.advance();
    counts.push(world.sellers);
  }
  return counts;
}

/** Neighbours of a cell on a square whose sides meet. */
export function neighboursOf(cell: number, size: number, count: 4 | 8): number[] {
  const [x, y] = [cell % size, Math.floor(cell / size)];
  const found: number[] = [];
  for (const dy of [-1, 0, 1])
    for (const dx of [-1, 0, 1]) {
      const far = Math.abs(dx) + Math.abs(dy);
      if (far === 0 || (count === 4 && far === 2)) continue;
      found.push(((y + dy + size) % size) * size + ((x + dx + size) % size));
    }
  return found;
}

type Rules = Pick<ContagionSettings, 'payoffs' | 'self'>;

/**
 * One step as the rule is told, nothing clever: everybody adds up its payoffs, looks at its neighbours, and changes
 * only where those of the other choice did better than itself and all of its own.
 */
export function plainStep(cells: number[], links: number[][], { payoffs, self }: Rules): number[] {
  const { R, P, S, T } = payoffs;
  const play = (me: number, other: number) =>
    me === 1 ? (other === 1 ? P : T) : other === 1 ? S : R;
  const scores = cells.map((me, cell) => {
    const others = links[cell]!.reduce((sum, other) => sum + play(me, cells[other]!), 0);
    return others + (self ? play(me, me) : 0);
  });
  return cells.map((me, cell) => {
    const seen = [cell, ...links[cell]!];
    const best = (choice: number) =>
      Math.max(
        ...seen.filter((one) => cells[one] === choice).map((one) => scores[one]!),
        Number.NEGATIVE_INFINITY,
      );
    return best(1 - me) > best(me) ? 1 - me : me;
  });
}

/** Cells that sell by the toss of a coin. */
export function tossed(count: number, share: number, seed: number): number[] {
  const draw = stream(seed, 'strategy', 0, 99);
  return Array.from({ length: count }, () => (draw() < share ? 1 : 0));
}
