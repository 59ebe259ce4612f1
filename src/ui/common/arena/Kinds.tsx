import { useNumbers } from '../../../i18n/useNumbers.ts';
import { coatOf, Face } from './ArenaFigure.tsx';

interface KindsProps {
  strategies: readonly string[];
  names: readonly string[];
  counts: readonly number[];
  told?: readonly string[]; // the counts in words; the numbers unless given
}

/** Who is in the pool and how many of each; the stripe is the colour of their band. */
export function Kinds({ strategies, names, counts, told }: KindsProps) {
  const numbers = useNumbers();
  return (
    <ul class="kinds">
      {strategies.map((strategy, kind) => (
        <li key={strategy} class={counts[kind] === 0 ? 'gone' : ''}>
          <span class="kind-face" style={{ background: coatOf(strategy) }}>
            <Face strategy={strategy} />
          </span>
          <span class="kind-name">{names[kind]}</span>
          <strong>{told?.[kind] ?? numbers.number(counts[kind]!)}</strong>
        </li>
      ))}
    </ul>
  );
}
