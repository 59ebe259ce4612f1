import { type CharacterId, isCharacter } from '../../characters/registry.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Role, type Scenario } from '../../store/types.ts';
import { CharacterCard } from '../common/art/CharacterCard.tsx';
import './company.css';

/** Everybody at the table but you, each character once. */
function charactersIn(scenario: Scenario): CharacterId[] {
  const { you, holders, makers } = scenario.seats;
  const at = (role: Role, count: number, specs: readonly { id: string }[]) =>
    Array.from({ length: count }, (_, seat) => ({ role, seat, id: specs[seat % specs.length]?.id }))
      .filter(({ seat }) => role !== you.role || seat !== you.seat)
      .map(({ id = '' }) => id);
  const ids = [...at('holder', scenario.holders, holders), ...at('maker', scenario.makers, makers)];
  return [...new Set(ids)].filter(isCharacter);
}

/** Who the people in the pool are: portraits, names and rules. */
export function Company({ scenario }: { scenario: Scenario }) {
  const t = useTexts('play');
  const ids = charactersIn(scenario);
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{t('help.people')}</h3>
      <ul class="company">
        {ids.map((id) => (
          <li key={id}>
            <CharacterCard id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}
