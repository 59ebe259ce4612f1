import { type CharacterId } from '../../../characters/registry.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Portrait } from './Portrait.tsx';
import './art.css';

/** Who somebody is: the portrait on the water, the name, the rule in plain words. */
export function CharacterCard({ id }: { id: CharacterId }) {
  const t = useTexts('characters');
  return (
    <div class="character-card">
      <Portrait id={id} />
      <div class="character-words">
        <strong class="character-name">{t(`${id}.name`)}</strong>
        <p class="character-rule">{t(`${id}.rule`)}</p>
      </div>
    </div>
  );
}
