import { isCharacter } from '../../../characters/registry.ts';
import { CharacterCard } from '../../common/art/CharacterCard.tsx';

/** Characters side by side: who they are and their rules. */
export function Cast({ who }: { who: readonly string[]; arena: boolean }) {
  return (
    <ul class="staged-cast">
      {who.filter(isCharacter).map((id) => (
        <li key={id}>
          <CharacterCard id={id} />
        </li>
      ))}
    </ul>
  );
}
