import { memo } from 'preact/compat';
import { useId } from 'preact/hooks';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Refused } from '../../../../store/lab/market.ts';
import { type NumberLever } from '../../../../store/lab/market-levers.ts';
import { placeOf, valueAtPlace } from '../../../../store/lab/market-scale.ts';
import { type GameClass, type Scenario } from '../../../../store/types.ts';
import { Strip } from '../../../common/games/Strip.tsx';
import { BackArrow } from '../BackArrow.tsx';
import { LeverRefusal } from './LeverRefusal.tsx';
import { NumberBox } from './NumberBox.tsx';
import { type Turning } from './turning.ts';
import { useLeverWords } from './useLeverWords.ts';
import { useStretches } from './useStretches.ts';

interface NumberRowProps {
  lever: NumberLever;
  value: number | null;
  here: GameClass | null;
  still: Scenario; // the market once it has stood still
  growing: boolean;
  refused: Refused | null; // of this lever
  turning: Turning;
}

/** What a stretch can be called: a tie is none. */
type ShortName = Exclude<GameClass, 'tie'>;

/** Tokens a whale is given when there is to be one. */
const WHALE = 600;

/** One number of the market: its name, number, slider, the games along it, and what it means. */
export const NumberRow = memo(function NumberRow(props: NumberRowProps) {
  const { lever, value, refused, turning } = props;
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const id = useId();
  const { path, scale } = lever;
  const name = words.name(path);
  const changed = value !== lever.default;
  return (
    <div class={changed ? 'lab-lever changed' : 'lab-lever'} data-lever={path}>
      <div class="lever-head">
        <label id={`${id}-name`} for={scale === null ? `${id}-number` : `${id}-range`}>
          {name}
        </label>
        {changed && (
          <button
            type="button"
            class="button quiet lever-reset"
            aria-label={t('lever.reset', { name })}
            title={t('lever.reset', { name })}
            onClick={() => turning.reset(path)}
          >
            <BackArrow />
          </button>
        )}
        <NumberBox
          id={`${id}-number`}
          value={value}
          percent={lever.percent}
          labelledBy={`${id}-name ${id}-unit`}
          describedBy={`${id}-means ${id}-refused`}
          wrong={refused !== null}
          optional={lever.default === null}
          onGive={(given) => turning.give(path, given)}
        />
        <span id={`${id}-unit`} class="lever-unit">
          {words.unit(path)}
        </span>
      </div>
      {lever.default === null && (
        <label class="check lever-switch">
          <input
            type="checkbox"
            checked={value !== null}
            onChange={(event) => turning.give(path, event.currentTarget.checked ? WHALE : null)}
          />
          {t('lever.whale')}
        </label>
      )}
      {scale !== null && value !== null && <Slider {...props} value={value} id={id} />}
      {path === 'seed' && (
        <button type="button" class="button lever-fresh" onClick={turning.freshSeed}>
          {t('lever.fresh')}
        </button>
      )}
      <LeverRefusal id={`${id}-refused`} refused={refused} />
      <p id={`${id}-means`} class="lever-means">
        {words.means(path)} <span class="lever-range">{words.range(path)}</span>
      </p>
    </div>
  );
});

type SliderProps = NumberRowProps & { value: number; id: string };

/** The slider of a number, its default marked, and where which game is played along it. */
function Slider({ lever, value, here, still, growing, refused, turning, id }: SliderProps) {
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const { path } = lever;
  const scale = lever.scale!;
  const last = scale.notches.length - 1;
  const place = Math.round(placeOf(scale, value));
  const stretches = useStretches(lever, still, growing);
  const mark = lever.default === null ? null : placeOf(scale, lever.default) / last;
  return (
    <div class="lever-slide">
      <input
        id={`${id}-range`}
        class="dial-range"
        type="range"
        min={0}
        max={last}
        step={1}
        value={place}
        aria-valuetext={words.amount(path, value)}
        aria-describedby={`${id}-means ${id}-strip ${id}-refused`}
        aria-invalid={refused !== null}
        onInput={(event) => {
          const slider = event.currentTarget;
          turning.move(path, valueAtPlace(scale, slider.valueAsNumber), () => {
            slider.valueAsNumber = place;
          });
        }}
        onPointerDown={turning.press}
        onPointerUp={turning.release}
        onPointerCancel={turning.release}
        onKeyUp={turning.pause}
        onBlur={turning.end}
      />
      {mark !== null && (
        <span class="lever-mark" style={{ '--at': mark.toFixed(4) }} aria-hidden="true" />
      )}
      {stretches.length === 1 && (
        <p id={`${id}-strip`} class="lever-along">
          {t('all-along', { game: t(`short.${stretches[0]!.class as ShortName}`) })}
        </p>
      )}
      {stretches.length > 1 && (
        <Strip
          id={`${id}-strip`}
          stretches={stretches}
          ends={[0, last]}
          here={here}
          written={(at) => words.short(path, valueAtPlace(scale, at))}
          texts="lab-market"
        />
      )}
    </div>
  );
}
