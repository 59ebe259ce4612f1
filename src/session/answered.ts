const PAGE = 32;

/**
 * What players answered. In pages of 32 players: one more answer then copies two short lists, where a thousand
 * answers of one round would each copy all those before.
 */
export type Answered<T> = readonly (readonly (T | undefined)[] | undefined)[];

export function answerOf<T>(answered: Answered<T>, player: number): T | undefined {
  return answered[Math.floor(player / PAGE)]?.[player % PAGE];
}

export function withAnswer<T>(answered: Answered<T>, player: number, answer: T): Answered<T> {
  const at = Math.floor(player / PAGE);
  const page = answered[at]?.slice() ?? [];
  page[player % PAGE] = answer;
  const pages = answered.slice();
  pages[at] = page;
  return pages;
}

/** Players who have answered, in their order. */
export function playersWho(answered: Answered<unknown>): number[] {
  return answered.flatMap((page = [], at) =>
    page.flatMap((answer, i) => (answer === undefined ? [] : [at * PAGE + i])),
  );
}
