import { type GameClass } from './types.ts';

/** A stretch of a rule's range in which the game has one class. */
export interface Stretch {
  from: number;
  to: number;
  class: GameClass;
}

const STEPS = 50;
const PRECISION = 1e-6; // of the range

/**
 * Which game is played along a range, from `least` to `most`: looked for at 51 places, each boundary between
 * two of them bisected to 1e-6 of the range. A tie belongs to the stretch before it. Empty without a class.
 */
export function stretchesAlong(
  classAt: (value: number) => GameClass | null,
  least: number,
  most: number,
): Stretch[] {
  const width = most - least;
  const found: Stretch[] = [];
  const named = (value: number) => {
    const name = classAt(value);
    return name === 'tie' ? null : name;
  };
  for (let i = 0; i <= STEPS; i++) {
    const at = least + (width * i) / STEPS;
    const name = named(at);
    const last = found.at(-1);
    if (name === null || last?.class === name) continue;
    if (last === undefined) {
      found.push({ from: least, to: most, class: name });
      continue;
    }
    let low = at - width / STEPS;
    let high = at;
    while (high - low > PRECISION * width) {
      const middle = (low + high) / 2;
      if (named(middle) === name) high = middle;
      else low = middle;
    }
    last.to = high;
    found.push({ from: high, to: most, class: name });
  }
  return found;
}
