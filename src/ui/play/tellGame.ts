import { type TFunction } from 'i18next';
import { type Numbers } from '../../i18n/numbers.ts';
import { type GameNow, type Role } from '../../store/types.ts';

/** The moment the sentences are about: the last round's, or all others holding before the first. */
function momentOf(now: GameNow): { others: number; lead: number } {
  const others = now.last?.others ?? now.hold.length - 1;
  return { others, lead: now.sell[others]! - now.hold[others]! };
}

/** When so many others hold, one choice pays so much more: in one sentence with its numbers. */
export function tellMoment(
  t: TFunction<'analysis'>,
  numbers: Numbers,
  now: GameNow,
  role: Role,
): string {
  const { others, lead } = momentOf(now);
  const better = Math.abs(lead) < 0.005 ? 'even' : lead > 0 ? 'sell' : 'hold';
  return t(`moment.${role}.${better}`, {
    count: others,
    others: numbers.number(others),
    money: numbers.money(Math.abs(lead)),
  });
}

/** What holds whatever the others do, or from how many on holding pays. */
export function tellRule(
  t: TFunction<'analysis'>,
  numbers: Numbers,
  now: GameNow,
  role: Role,
): string {
  if (now.dominant !== null) return t(`dominant.${role}.${now.dominant}`);
  if (now.criticalMass === null || now.criticalMass === 0) return t('dominant.depends');
  return t(`critical.${role}`, {
    count: now.criticalMass,
    needed: numbers.number(now.criticalMass),
    all: numbers.number(now.hold.length - 1),
  });
}
