import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Placed } from '../../store/comparing.ts';
import { hrefOf } from '../../store/routes.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';

interface ComparedGameProps {
  game: Placed;
  onRemove(): void;
}

/** One of the games: what it was and what it came to, and the ways to watch it or take it out. */
export function ComparedGame({ game: { game, code, place, wealth }, onRemove }: ComparedGameProps) {
  const t = useTexts('replays');
  const { money } = useNumbers();
  const { role } = game.scenario.seats.you;
  const title = useScenarioTitle(game.scenario);
  return (
    <li>
      <strong class="sign" aria-hidden="true">
        {place}
      </strong>
      <span class="hidden-text">{t('compare.game', { sign: place })}</span>
      <span>
        {t('compare.played', { title, role: t(`compare.${role}`), money: money(wealth.at(-1)!) })}
      </span>
      <span class="ways">
        <a class="button quiet" href={hrefOf({ page: 'replay', code })}>
          {t('compare.watch')}
        </a>
        <button
          type="button"
          class="button quiet"
          aria-label={t('compare.remove', { sign: place })}
          onClick={onRemove}
        >
          {t('compare.remove-short')}
        </button>
      </span>
    </li>
  );
}
