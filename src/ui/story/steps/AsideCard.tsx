import { isCharacter } from '../../../characters/registry.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Figure } from '../../common/art/Figure.tsx';

/** Somebody of the cast says something below the stage. */
export function AsideCard({ who, says }: { who: string; says: string }) {
  const people = useKeyedTexts('characters');
  if (!isCharacter(who)) return null;
  return (
    <blockquote class="aside-card card">
      <Figure id={who} />
      <p>
        <strong>{people(`${who}.name`)}</strong>
        {says}
      </p>
    </blockquote>
  );
}
