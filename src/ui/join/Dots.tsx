import type { StudentRound } from '../../store/classroom/types.ts';
import { useTexts } from './texts.ts';

const MOST = 20; // beyond, the latest

/** A dot for each round of the game: round where I held, bucket-shaped where I sold, open where it is to come. */
export function Dots({ past, rounds }: { past: readonly StudentRound[]; rounds: number | null }) {
  const t = useTexts();
  const played = past.slice(-MOST);
  const open = rounds === null ? 0 : Math.min(MOST - played.length, rounds - past.length);
  const held = past.filter(({ mine }) => mine.held).length;
  return (
    <p class="dots">
      {played.map(({ round, mine }) => (
        <span key={round} class={mine.held ? 'dot hold' : 'dot sell'} aria-hidden="true" />
      ))}
      {Array.from({ length: Math.max(0, open) }, (_, at) => (
        <span key={`open-${at}`} class="dot" aria-hidden="true" />
      ))}
      <span class="hidden-text">{t('outcome.dots', { held, sold: past.length - held })}</span>
    </p>
  );
}
