import { arenaLookOf, isArenaCharacter } from '../../../characters/arena/registry.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Face } from './ContestFigure.tsx';

interface KindsProps {
  strategies: readonly string[];
  counts: readonly number[];
}

/** Who is in the pool and how many of each; the stripe is the colour of their band. */
export function Kinds({ strategies, counts }: KindsProps) {
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  return (
    <ul class="kinds">
      {strategies.map((strategy, kind) => (
        <li key={strategy} class={counts[kind] === 0 ? 'gone' : ''}>
          <span
            class="kind-face"
            style={{
              background: isArenaCharacter(strategy) ? arenaLookOf(strategy).coat : undefined,
            }}
          >
            <Face strategy={strategy} />
          </span>
          <span class="kind-name">{names(`${strategy}.name`)}</span>
          <strong>{numbers.number(counts[kind]!)}</strong>
        </li>
      ))}
    </ul>
  );
}
