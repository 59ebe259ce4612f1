import { isCharacter } from '../../../../characters/registry.ts';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Casting, freeSeats } from '../../../../store/lab/casting.ts';
import { type Role, type Scenario } from '../../../../store/types.ts';
import { Figure } from '../../../common/art/Figure.tsx';
import { Stepper } from '../../../common/Stepper.tsx';
import { usePartNames } from './usePartNames.ts';

interface PartsProps {
  scenario: Scenario;
  casting: Casting;
  role: Role;
  onCast(casting: Casting): void;
}

/** With more seats than this a press moves several. */
const ONE_BY_ONE = 24;

/** How many seats of a role each strategy plays, a stepper for each. */
export function Parts({ scenario, casting, role, onCast }: PartsProps) {
  const t = useTexts('lab-runs');
  const numbers = useNumbers();
  const nameOf = usePartNames();
  const parts = casting.parts[role];
  const free = freeSeats(scenario, casting, role);
  const step = Math.ceil(scenario[`${role}s`] / ONE_BY_ONE);
  const move = (at: number, by: number) => {
    const part = parts[at]!;
    const moved = parts.with(at, { ...part, count: part.count + by });
    onCast({ ...casting, parts: { ...casting.parts, [role]: moved } });
  };
  return (
    <fieldset class="parts">
      <legend>{t(role === 'holder' ? 'holders-here' : 'makers-here')}</legend>
      <ul>
        {parts.map(({ spec, count }, at) => {
          const name = nameOf(spec);
          const less = Math.min(step, count);
          const more = Math.min(step, Math.max(0, free));
          return (
            <li key={JSON.stringify(spec)} class={count > 0 ? 'part' : 'part idle'}>
              {isCharacter(spec.id) && <Figure id={spec.id} crop="bust" />}
              <span class="part-name">{name}</span>
              <Stepper
                value={numbers.number(count)}
                label={t('on', { name, count })}
                less={{ label: t('less', { name, count: less }), can: less > 0 }}
                more={{ label: t('more', { name, count: more }), can: more > 0 }}
                onStep={(by) => move(at, by < 0 ? -less : more)}
              />
            </li>
          );
        })}
      </ul>
      <p class="parts-left" role="status">
        {free === 0 ? t('full') : t(free > 0 ? 'free' : 'over', { count: Math.abs(free) })}
      </p>
    </fieldset>
  );
}
