import { useLists } from '../../../i18n/lists.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Stretch } from '../../../store/dials.ts';
import { type GameClass } from '../../../store/types.ts';
import './games.css';

interface StripProps {
  id: string; // what the slider is described by
  stretches: readonly Stretch[];
  ends: readonly [number, number];
  here: GameClass | null; // the game as it stands
  written(value: number): string;
  texts?: string; // namespace of the games' short names
}

/** A stretch shorter than this share has no room for its name beside the next. */
const ROOM = 0.26;
/** A stretch narrower than this share keeps its name to itself, unless one stands in it. */
const NARROW = 0.09;

/** Along the slider: where which game is played, by name, pattern and place. */
export function Strip({ id, stretches, ends, here, written, texts = 'dials' }: StripProps) {
  const t = useKeyedTexts(texts);
  const { clauses } = useLists();
  const [min, max] = ends;
  const share = (value: number) => ((value - min) / (max - min)) * 100;
  const isLow = (i: number): boolean => {
    const before = stretches[i - 1];
    return before !== undefined && !isLow(i - 1) && before.to - before.from < ROOM * (max - min);
  };
  const told = stretches.map((one) =>
    t('from', { from: written(one.from), game: t(`short.${one.class}`) }),
  );
  return (
    <div class="dial-strip">
      <span id={id} class="hidden-text">
        {clauses(told)}
      </span>
      {stretches.map(({ from, to, class: game }, i) => (
        <span
          key={`${game} ${i}`}
          class={`stretch ${game}${game === here ? ' here' : ''}`}
          style={{ left: `${share(from)}%`, width: `${share(to) - share(from)}%` }}
          aria-hidden="true"
        />
      ))}
      {stretches.map(({ from, to, class: game }, i) => (
        <span
          key={`${game} ${i}`}
          hidden={to - from < NARROW * (max - min) && game !== here}
          class={`stretch-name${game === here ? ' here' : ''}${isLow(i) ? ' low' : ''}`}
          style={
            share(from) > 60
              ? { right: `${100 - share(stretches[i]!.to)}%` }
              : { left: `${share(from)}%` }
          }
          aria-hidden="true"
        >
          {t(`short.${game}`)}
        </span>
      ))}
    </div>
  );
}
