import { Suspense } from 'preact/compat';
import { isCharacter } from '../../../characters/registry.ts';
import { CharacterCard } from '../../common/art/CharacterCard.tsx';
import { later } from '../../common/later.ts';

const ArenaCast = later(() => import('./ArenaCast.tsx').then((m) => m.ArenaCast));

/** Characters side by side: who they are and their rules; those of the arena without. */
export function Cast({ who, arena }: { who: readonly string[]; arena: boolean }) {
  if (arena) {
    return (
      <Suspense fallback={null}>
        <ArenaCast who={who} />
      </Suspense>
    );
  }
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
