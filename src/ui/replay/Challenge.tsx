import { useMemo, useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { endOf, isBrokenOff, takeUp } from '../../store/beating.ts';
import { hrefOf } from '../../store/routes.ts';
import { type Game, type Replay } from '../../store/types.ts';
import { wereBots } from '../../store/watchingWhatIf.ts';
import { useApp } from '../common/app.ts';
import { Figure } from '../common/art/Figure.tsx';
import { PageFrame } from '../common/PageFrame.tsx';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { ShareDialog } from '../share/ShareDialog.tsx';
import './beat.css';

interface ChallengeProps {
  replay: Replay;
  game: Game;
  code: string;
}

/** Whose end is to be beaten, and under which conditions; nothing of how it came about. */
export function Challenge({ replay, game, code }: ChallengeProps) {
  const t = useTexts('replays');
  const app = useApp();
  const { money, percent, number } = useNumbers();
  const { sentences } = useLists();
  const [sharing, share] = useState(false);
  const { scenario, rounds } = game;
  const { role } = scenario.seats.you;
  const title = useScenarioTitle(scenario);
  const bots = useMemo(() => wereBots(game), [game]);
  const played = rounds.length > 0;
  return (
    <PageFrame title={t('beat.title')}>
      <section class="card beat">
        <h2 class="of">{title}</h2>
        {played ? (
          <>
            <div class="target">
              <Figure id={role === 'holder' ? 'you' : 'you-maker'} crop="bust" />
              <p>
                {t(`beat.${role}`)} <strong>{money(endOf(game))}</strong>
                <span class="aside">{t(`beat.by-${scenario.settle}`)}</span>
              </p>
            </div>
            <p>{t('beat.same')}</p>
            <p class="aside">
              {sentences(
                scenario.noise > 0 && t('beat.noise', { noise: percent(scenario.noise) }),
                !bots && t('beat.people'),
                isBrokenOff(game) && t('beat.short', { round: number(rounds.length) }),
                t('beat.hidden'),
              )}
            </p>
          </>
        ) : (
          <p>{t('beat.empty')}</p>
        )}
        <div class="ways">
          {played && (
            <button
              type="button"
              class="button primary"
              onClick={() => {
                window.location.hash = takeUp(app, code, game);
              }}
            >
              {t('beat.take-up')}
            </button>
          )}
          <button type="button" class="button" onClick={() => share(true)}>
            {t('beat.pass-on')}
          </button>
          <a class="button quiet" href={hrefOf({ page: 'replay', code })}>
            {t('beat.watch')}
          </a>
        </div>
      </section>
      {sharing && (
        <ShareDialog
          scenario={scenario}
          replay={replay}
          first="challenge"
          onClose={() => share(false)}
        />
      )}
    </PageFrame>
  );
}
