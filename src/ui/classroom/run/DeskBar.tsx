import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { hrefOf } from '../../../store/routes.ts';
import { LanguageSwitch } from '../../common/LanguageSwitch.tsx';
import { useArrival } from '../../common/useArrival.ts';
import { useTitles } from '../common/useTitles.ts';
import { roundsOf } from './nextStep.ts';

interface DeskBarProps {
  view: TeacherView;
  wallHref: string | null;
  onMore(): void;
}

function Where({ view }: { view: TeacherView }) {
  const t = useTexts('class');
  const { number } = useNumbers();
  const { sentences } = useLists();
  const { phase, round, game, games } = view.room;
  const isPlaying = phase !== 'lobby' && phase !== 'closed' && round > 0;
  const inGame = games > 1 && t('where.game', { game: number(game), games: number(games) });
  const inRound =
    isPlaying && t('where.round', { round: number(round), rounds: number(roundsOf(view)) });
  const said = sentences(inGame, inRound);
  return said === '' ? null : <p class="where">{said}</p>;
}

/** On top: which class, where in it, the projector, and what is seldom needed. */
export function DeskBar({ view, wallHref, onMore }: DeskBarProps) {
  const t = useTexts('class');
  const title = useTitles(view.settings.treatments).join(' · ');
  const heading = useArrival(title);
  return (
    <header class="bar desk-bar">
      <div class="bar-where">
        <a class="seal" href={hrefOf({ page: 'class' })}>
          <span>{t('title')}</span>
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Where view={view} />
      </div>
      <div class="bar-tools">
        {wallHref !== null && (
          <a class="button" href={wallHref} target="_blank" rel="noopener">
            {t('projector')}
          </a>
        )}
        <button type="button" class="button" onClick={onMore}>
          {t('more')}
        </button>
        <LanguageSwitch short />
      </div>
    </header>
  );
}
