import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { strategiesFor } from '../../../store/setUp.ts';
import { type Role } from '../../../store/types.ts';
import { useDraft } from './context.ts';

interface StrategySelectProps {
  role: Role;
  value: string;
  label: string;
  onChoose(id: string): void;
}

/** One of the strategies of a role, by the character's name and its own. */
export function StrategySelect({ role, value, label, onChoose }: StrategySelectProps) {
  const t = useTexts('workshop');
  const characters = useKeyedTexts('characters');
  const known = strategiesFor(role, useDraft().scenario);
  const ids = known.includes(value) ? known : [...known, value];
  return (
    <select
      class="select"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {t('seats.strategy', { name: characters(`${id}.name`), id })}
        </option>
      ))}
    </select>
  );
}
