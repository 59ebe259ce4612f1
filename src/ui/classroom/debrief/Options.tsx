import { useId } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type DebriefOptions } from '../../../store/classroom/debrief.ts';

interface OptionsProps {
  games: readonly number[]; // played
  hadBots: boolean;
  options: DebriefOptions;
  onOptions(options: DebriefOptions): void;
  names: boolean;
  onNames(names: boolean): void;
  onShow: (() => void) | null; // null: nothing to show
}

/** Which game, with or without bots, with or without names; and the ways out of the page. */
export function Options(props: OptionsProps) {
  const { games, hadBots, options, onOptions, names, onNames, onShow } = props;
  const t = useTexts('class-debrief');
  const { number } = useNumbers();
  const id = useId();
  return (
    <div class="class-options">
      {games.length > 1 && (
        <fieldset class="segments">
          <legend>{t('game')}</legend>
          {games.map((game) => (
            <label key={game}>
              <input
                type="radio"
                name={id}
                checked={game === options.game}
                onChange={() => onOptions({ ...options, game })}
              />
              {number(game)}
            </label>
          ))}
        </fieldset>
      )}
      {hadBots && (
        <label class="check">
          <input
            type="checkbox"
            checked={options.bots}
            onChange={(event) => onOptions({ ...options, bots: event.currentTarget.checked })}
          />
          {t('bots')}
        </label>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={names}
          onChange={(event) => onNames(event.currentTarget.checked)}
        />
        {t('names')}
      </label>
      <div class="doings">
        {onShow && (
          <button type="button" class="button primary" onClick={onShow}>
            {t('present')}
          </button>
        )}
        <button type="button" class="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
    </div>
  );
}
