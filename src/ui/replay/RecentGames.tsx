import { useMemo, useState } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { endOf, openReplay } from '../../store/beating.ts';
import { forgetFinished, recallFinished } from '../../store/comparingRecent.ts';
import { type Game } from '../../store/types.ts';
import { useApp } from '../common/app.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';

interface RecentGamesProps {
  shown: readonly string[]; // codes that are in the chart already
  onTake(code: string): void;
}

/** The last games that were finished on this device. */
export function RecentGames({ shown, onTake }: RecentGamesProps) {
  const t = useTexts('replays');
  const { device } = useApp();
  const [forgotten, forget] = useState(false);
  const games = useMemo(
    () =>
      recallFinished(device).flatMap((code) => {
        const opened = openReplay(code);
        return opened.ok ? [{ code, game: opened.value.game }] : [];
      }),
    [device, forgotten],
  );
  const left = games.filter(({ code }) => !shown.includes(code));
  return (
    <section class="recent">
      <h3>{t('compare.recent')}</h3>
      {games.length === 0 && (
        <p class="aside" role="status">
          {t(forgotten ? 'compare.forgotten' : 'compare.none')}
        </p>
      )}
      {games.length > 0 && left.length === 0 && <p class="aside">{t('compare.all-here')}</p>}
      <ul>
        {left.map(({ code, game }) => (
          <li key={code}>
            <Take game={game} onTake={() => onTake(code)} />
          </li>
        ))}
      </ul>
      {games.length > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            forgetFinished(device);
            forget(true);
          }}
        >
          {t('compare.forget')}
        </button>
      )}
    </section>
  );
}

function Take({ game, onTake }: { game: Game; onTake(): void }) {
  const t = useTexts('replays');
  const { money } = useNumbers();
  const title = useScenarioTitle(game.scenario);
  return (
    <button type="button" class="button" onClick={onTake}>
      {t('compare.take', { title, money: money(endOf(game)) })}
    </button>
  );
}
