import { isCharacter } from '../../characters/registry.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../i18n/useTexts.ts';
import { specsOf, strategiesFor } from '../../store/setUp.ts';
import { type Role, type Scenario } from '../../store/types.ts';
import { Figure } from '../common/art/Figure.tsx';

const MOST_SHOWN = 24; // beyond, a seat is one of a crowd

interface SeatRowProps {
  scenario: Scenario;
  role: Role;
  seat: number;
  id: string;
  onSeat(role: Role, seat: number, id: string): void;
}

function SeatRow({ scenario, role, seat, id, onSeat }: SeatRowProps) {
  const t = useTexts('library');
  const characters = useKeyedTexts('characters');
  const number = useNumbers().number(seat + 1);
  const { you } = scenario.seats;
  if (you.role === role && you.seat === seat) {
    return (
      <li class="seat you">
        <Figure id={role === 'holder' ? 'you' : 'you-maker'} crop="bust" />
        <strong>{t('you')}</strong>
      </li>
    );
  }
  return (
    <li class="seat">
      <Figure id={isCharacter(id) ? id : 'plain'} crop="bust" />
      <div>
        <select
          class="select"
          aria-label={t(`seat.${role}`, { number })}
          value={id}
          onChange={(event) => onSeat(role, seat, event.currentTarget.value)}
        >
          {strategiesFor(role, scenario).map((strategy) => (
            <option key={strategy} value={strategy}>
              {characters(`${strategy}.name`)}
            </option>
          ))}
        </select>
        <p class="rule">{characters(`${id}.rule`)}</p>
      </div>
    </li>
  );
}

interface OpponentsProps {
  scenario: Scenario;
  onSeat(role: Role, seat: number, id: string): void;
}

/** Everybody at the table, each with the character that plays the seat. */
export function Opponents({ scenario, onSeat }: OpponentsProps) {
  const t = useTexts('library');
  const numbers = useNumbers();
  return (
    <div class="tables">
      {(['holder', 'maker'] as const).map((role) => {
        const specs = specsOf(scenario, role);
        if (specs.length === 0) return null;
        return (
          <section key={role} aria-labelledby={`seats-${role}`}>
            <h2 id={`seats-${role}`}>
              {t(`seats.${role}`, { number: numbers.number(specs.length) })}
            </h2>
            <ul class="seats">
              {specs.slice(0, MOST_SHOWN).map(({ id }, seat) => (
                <SeatRow
                  key={seat}
                  scenario={scenario}
                  role={role}
                  seat={seat}
                  id={id}
                  onSeat={onSeat}
                />
              ))}
            </ul>
            {specs.length > MOST_SHOWN && (
              <p>{t('seats.more', { number: numbers.number(MOST_SHOWN) })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
