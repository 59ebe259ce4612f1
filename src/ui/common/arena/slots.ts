import { type History } from '../../../store/contest.ts';

/** Who sits on which float, generation by generation; whoever stays keeps the float. */
export function seatingsOf({ generations }: History): number[][] {
  const first = generations[0]!.counts.flatMap((count, kind) => Array<number>(count).fill(kind));
  const seatings = [first];
  for (const { counts } of generations.slice(1)) {
    const after = [...seatings.at(-1)!];
    const now = counts.map((_, kind) => after.filter((one) => one === kind).length);
    const short = counts.flatMap((count, kind) =>
      Array<number>(Math.max(0, count - now[kind]!)).fill(kind),
    );
    for (let seat = after.length - 1; seat >= 0 && short.length > 0; seat--) {
      const kind = after[seat]!;
      if (now[kind]! <= counts[kind]!) continue;
      now[kind]!--;
      after[seat] = short.pop()!;
    }
    seatings.push(after);
  }
  return seatings;
}

/** Kinds whose number changed from one generation to the next: how many went, how many came. */
export function changesOf(
  { generations }: History,
  at: number,
): { gone: { kind: number; count: number }[]; come: { kind: number; count: number }[] } {
  const [before, after] = [generations[at - 1], generations[at]];
  if (!before || !after) return { gone: [], come: [] };
  const changes = after.counts.map((count, kind) => ({
    kind,
    count: count - before.counts[kind]!,
  }));
  return {
    gone: changes
      .filter(({ count }) => count < 0)
      .map(({ kind, count }) => ({ kind, count: -count })),
    come: changes.filter(({ count }) => count > 0),
  };
}
