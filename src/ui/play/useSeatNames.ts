import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../i18n/useTexts.ts';
import { type Scenario, type Seat } from '../../store/types.ts';

/** Names of seats as the page tells them: you, or the character by its number. */
export function useSeatNames(scenario: Scenario): (seat: Seat, you: Seat) => string {
  const t = useTexts('play');
  const characters = useKeyedTexts('characters');
  const numbers = useNumbers();
  return ({ role, seat }, you) => {
    if (you.role === role && you.seat === seat) return t('you');
    const specs = role === 'holder' ? scenario.seats.holders : scenario.seats.makers;
    const spec = specs[seat % specs.length];
    const name = spec === undefined ? '' : characters(`${spec.id}.name`);
    return t('seat', { number: numbers.number(seat + 1), name });
  };
}
