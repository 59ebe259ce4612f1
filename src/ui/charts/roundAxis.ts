import * as Plot from '@observablehq/plot';
import { AXIS_SIZE } from './frame.ts';
import { ink } from './ink.ts';

/** The numbers of rounds below a chart whose x is the round, and the word for them at the right end. */
export function roundAxis(
  rounds: Iterable<number>,
  word: string,
  { dx, dy }: { dx: number; dy: number }, // px of the word to the right, of both downwards
) {
  const look = { dy, fill: ink('muted'), fontSize: AXIS_SIZE };
  return [
    Plot.text(rounds, {
      x: (round: number) => round,
      text: String,
      frameAnchor: 'bottom',
      ...look,
    }),
    Plot.text([word], {
      text: (text: string) => text,
      frameAnchor: 'bottom-right',
      textAnchor: 'start',
      dx,
      ...look,
    }),
  ];
}
