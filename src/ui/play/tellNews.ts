import { type TFunction } from 'i18next';
import { type Numbers } from '../../i18n/numbers.ts';
import { type Role, type Scenario, type Seat, type SeatView } from '../../store/types.ts';

/** What a line of news is written with. */
export interface NewsWords {
  t: TFunction<'play'>;
  numbers: Numbers;
  nameOf(seat: Seat): string;
  ruleOf(seat: Seat): string; // of the character in a seat
}

const ROLES = ['maker', 'holder'] as const;
const LEAST_STREAK = 3; // rounds
const LEAST_CHANGE = 0.005; // smaller ones are no news
const LEAST_ROUNDS = 3; // before that the last round alone tells as much
const MOST_ROOM = 66;
const STRIDE = 17; // prime, so that the word goes round

function tellShocks({ t, numbers }: NewsWords, view: SeatView): string[] {
  const shocks = view.past.at(-1)?.shocks;
  if (shocks === undefined) return [];
  return (['price', 'value'] as const)
    .filter((kind) => shocks[kind] !== 0)
    .map((kind) =>
      t(`news.shock.${kind}.${shocks[kind] > 0 ? 'up' : 'down'}`, {
        change: numbers.percent(Math.abs(Math.expm1(shocks[kind]))),
      }),
    );
}

/** A maker who went or came back, by name where one sees them; else the width that shows it. */
function tellWidth({ t, numbers, nameOf }: NewsWords, view: SeatView, widest: number): string[] {
  const [before, now] = [view.past.at(-2), view.past.at(-1)];
  const was = before?.depth ?? widest;
  if (now === undefined || now.depth === was) return [];
  const seats = (now.each?.maker ?? []).map((held, seat) => ({ held, seat }));
  const moved = seats.filter(({ held, seat }) => held !== (before?.each?.maker[seat] ?? true));
  const others = moved.filter(({ seat }) => view.you.role !== 'maker' || view.you.seat !== seat);
  const one = others[0];
  if (one !== undefined && moved.length === 1) {
    const name = nameOf({ role: 'maker', seat: one.seat });
    return [t(`news.maker.${one.held ? 'back' : 'left'}`, { name })];
  }
  const way = now.depth < was ? 'narrow' : 'wide';
  return [t(`news.pool.${way}`, { depth: numbers.number(now.depth) })];
}

/** Rounds in a row, up to now, in which a seat has done what it did last. */
function streakOf(view: SeatView, role: Role, seat: number): number {
  const done = view.past.map(({ each }) => each?.[role][seat]);
  const now = done.at(-1);
  return done.length - 1 - done.findLastIndex((held) => held !== now);
}

function othersIn(view: SeatView): Seat[] {
  const each = view.past.at(-1)?.each;
  if (!each) return [];
  return ROLES.flatMap((role) => each[role].map((_, seat) => ({ role, seat }))).filter(
    ({ role, seat }) => role !== view.you.role || seat !== view.you.seat,
  );
}

function tellStreak({ t, numbers, nameOf }: NewsWords, view: SeatView): string[] {
  const streaks = othersIn(view).map((seat) => ({
    seat,
    rounds: streakOf(view, seat.role, seat.seat),
  }));
  const longest = Math.max(0, ...streaks.map(({ rounds }) => rounds));
  if (longest < LEAST_STREAK) return [];
  const all = streaks.filter(({ rounds }) => rounds === longest);
  const { seat } = all[(view.past.length * STRIDE) % all.length]!;
  const held = view.past.at(-1)?.each?.[seat.role][seat.seat] === true;
  const values = { name: nameOf(seat), rounds: numbers.number(longest) };
  return [t(`news.streak.${seat.role}.${held ? 'held' : 'sold'}`, values)];
}

/** Room that a text takes, in Latin letters. */
function roomOf(text: string): number {
  return text.replaceAll(/\p{Script=Han}/gu, 'xx').length;
}

/** What one of the others goes by, where it fits two lines on a phone. */
function tellPlan({ t, nameOf, ruleOf }: NewsWords, view: SeatView): string[] {
  const plans = othersIn(view)
    .map((seat) => t('news.plan', { name: nameOf(seat), rule: ruleOf(seat) }))
    .filter((plan) => roomOf(plan) <= MOST_ROOM);
  return plans.slice((view.past.length * STRIDE) % (plans.length || 1)).slice(0, 1);
}

function tellPrice({ t, numbers }: NewsWords, view: SeatView, opening: number): string[] {
  const gap = Math.expm1(view.gap);
  const since = view.price / opening - 1;
  const lines: string[] = [];
  if (Math.abs(gap) >= LEAST_CHANGE) {
    const change = numbers.percent(Math.abs(gap));
    lines.push(t(`news.gap.${gap > 0 ? 'above' : 'below'}`, { change }));
  }
  if (view.past.length >= LEAST_ROUNDS && Math.abs(since) >= LEAST_CHANGE) {
    const change = numbers.percent(Math.abs(since));
    lines.push(t(`news.since.${since > 0 ? 'up' : 'down'}`, { change }));
  }
  return lines;
}

/**
 * What is worth reading after the last round of `view`, from what its seat may see: a shock, else a maker
 * who went or came back, else in turn the longest streak, somebody's plan, and where the price stands.
 */
export function tellNews(words: NewsWords, scenario: Scenario, view: SeatView): string[] {
  if (view.past.length === 0) return [words.t('news.quiet')];
  const shocks = tellShocks(words, view);
  if (shocks.length > 0) return shocks;
  const { base, perMaker } = scenario.depth;
  const width = tellWidth(words, view, base + perMaker * scenario.makers);
  if (width.length > 0) return width;
  const facts = [
    ...tellPlan(words, view),
    ...tellPrice(words, view, scenario.price),
    ...tellStreak(words, view),
  ];
  const fact = facts[view.past.length % (facts.length || 1)];
  return [fact ?? words.t('news.quiet')];
}
