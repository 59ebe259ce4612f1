import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { useLists } from '../../../i18n/lists.ts';
import { type Stretch } from '../../../store/dials.ts';
import { type GameClass } from '../../../store/types.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';

interface StripProps {
  stretches: readonly Stretch[];
  min: number;
  max: number;
  now: GameClass | null;
  written(value: number): string;
}

/** Along the slider: where each game begins, by pattern, name and place. */
export function Strip({ stretches, min, max, now, written }: StripProps) {
  const t = useKeyedTexts('dials');
  const { clauses } = useLists();
  const share = (value: number) => ((value - min) / (max - min)) * 100;
  const told = clauses(
    stretches.map((one) => t('from', { from: written(one.from), game: t(`short.${one.class}`) })),
  );
  return (
    <div class="dial-strip">
      <span class="hidden-text">{told}</span>
      <div class="stretches" aria-hidden="true">
        {stretches.map((one, i) => (
          <div
            key={one.class + i}
            class={`stretch ${one.class}${one.class === now ? ' here' : ''}${i % 2 ? ' low' : ''}`}
            style={{ left: `${share(one.from)}%`, width: `${share(one.to) - share(one.from)}%` }}
          >
            <span>{t(`short.${one.class}`)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
