import { type Lever } from '../theory/types.ts';

/** What a person would set: two digits beyond the boundary, so that the class has surely changed. */
export function rounded({ from, to }: Lever): number {
  const up = to > from;
  const size = Math.max(Math.abs(to), 1e-6);
  const step = 10 ** (Math.floor(Math.log10(size)) - 1);
  const value = (up ? Math.ceil(to / step) : Math.floor(to / step)) * step;
  return Number(value.toPrecision(3));
}
