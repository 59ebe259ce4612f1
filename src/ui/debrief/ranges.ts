/** Rounds as people say them: 2–4, 7. */
export function rangesOf(rounds: readonly number[]): string[] {
  const ranges: string[] = [];
  for (let i = 0; i < rounds.length; ) {
    let end = i;
    while (end + 1 < rounds.length && rounds[end + 1] === rounds[end]! + 1) end++;
    ranges.push(end === i ? String(rounds[i]) : `${rounds[i]}–${rounds[end]}`);
    i = end + 1;
  }
  return ranges;
}
