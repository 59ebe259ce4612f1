/** The places a slider can stand at, rising, equally far apart on it whatever they are worth. */
export interface Scale {
  notches: readonly number[];
  whole: boolean;
}

/** What lies between a power of ten and the next. */
const MANTISSAS = [
  1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8, 9,
] as const;
/** Digits that are kept, so that 0.1 + 0.2 is 0.3. */
const DIGITS = 12;

function tidy(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function scaleOf(values: readonly number[], least: number, most: number, whole: boolean): Scale {
  const kept = values.filter((value) => value >= least && value <= most);
  const notches = [...new Set([least, ...kept, most])].sort((a, b) => a - b);
  return { notches, whole };
}

/** Equal steps from `least` to `most`, with further places among them. */
export function evenScale(
  [least, most]: readonly [number, number],
  step: number,
  further: readonly number[] = [],
  whole = false,
): Scale {
  const count = Math.round((most - least) / step);
  const steps = Array.from({ length: count }, (_, i) => tidy(least + i * step));
  return scaleOf([...steps, ...further], least, most, whole);
}

/** Powers of ten equally far apart, from `first` on; the least value may be 0. */
export function decadeScale(
  [least, most]: readonly [number, number],
  first: number,
  further: readonly number[] = [],
  whole = false,
): Scale {
  const values: number[] = [...further];
  for (let decade = first; decade <= most; decade = tidy(decade * 10))
    for (const mantissa of MANTISSAS) {
      const value = tidy(mantissa * decade);
      if (!whole || Number.isInteger(value)) values.push(value);
    }
  return scaleOf(values, least, most, whole);
}

/** The value at a place, 0 for the first notch; between two notches it is drawn evenly. */
export function valueAtPlace({ notches, whole }: Scale, place: number): number {
  const below = Math.min(notches.length - 1, Math.max(0, Math.floor(place)));
  const low = notches[below]!;
  const high = notches[below + 1] ?? low;
  const value = low + (high - low) * (place - below);
  return whole ? Math.round(value) : value;
}

/** Where a value stands, between two notches as it may be. */
export function placeOf({ notches }: Scale, value: number): number {
  const above = notches.findIndex((notch) => notch >= value);
  if (above <= 0) return above === 0 ? 0 : notches.length - 1;
  const low = notches[above - 1]!;
  return above - 1 + (value - low) / (notches[above]! - low);
}
