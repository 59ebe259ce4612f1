const STEPS = [1, 2, 2.5, 5, 10];

function roundSteps(low: number, high: number, step: number): number[] {
  const ticks: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high * (1 + 1e-12) + 1e-12; k++) {
    ticks.push(Number((k * step).toPrecision(12)));
  }
  return ticks;
}

/** Two to four round numbers between `low` and `high`, evenly apart. */
export function evenTicks(low: number, high: number, most = 4): number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(span / most));
  for (const scale of [1, 10]) {
    for (const step of STEPS) {
      const ticks = roundSteps(low, high, step * power * scale);
      if (ticks.length <= most) return ticks;
    }
  }
  return [low, high];
}

/** Two to four round prices between `low` and `high` for a log axis; both positive. */
export function logTicks(low: number, high: number, most = 4): number[] {
  if (high / low < 4) return evenTicks(low, high, most);
  for (const digits of [[1, 2, 5], [1, 3], [1]]) {
    const ticks = decadesOf(low, high, digits);
    if (ticks.length <= most) return ticks;
  }
  const ticks = decadesOf(low, high, [1]);
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, i) => i % every === 0);
}

function decadesOf(low: number, high: number, digits: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const digit of digits) {
      const tick = Number((digit * 10 ** power).toPrecision(6));
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}

/** Which of `count` rounds get a number, so that at most `most` do; the last one always does. */
export function everyFew(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / most));
}
