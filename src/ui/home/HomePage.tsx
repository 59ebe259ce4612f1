import { useEffect, useState } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { unfinishedIn } from '../../store/saved.ts';
import { freshSeed } from '../../store/seed.ts';
import { useApp } from '../common/app.ts';
import { HomePicture } from '../common/art/HomePicture.tsx';
import { Icon } from '../common/art/Icon.tsx';
import { LanguageSwitch } from '../common/LanguageSwitch.tsx';
import { PlayMark } from '../common/marks.tsx';
import { Newer } from '../common/Newer.tsx';
import { Notices } from '../common/Notices.tsx';
import { useArrival } from '../common/useArrival.ts';
import { fetchAhead } from './fetchAhead.ts';
import './home.css';

const FIRST_GAME = 'race-to-the-exit';

async function startFirstGame(): Promise<void> {
  const { newGameHref } = await import('../../store/launch.ts');
  window.location.hash = newGameHref(FIRST_GAME, freshSeed());
}

/** One sentence, one moving picture, and a tap from the first choice. */
export function HomePage() {
  const t = useTexts('home');
  const name = useTexts('common')('name');
  const numbers = useNumbers();
  const app = useApp();
  const heading = useArrival(name);
  const [unfinished] = useState(() => unfinishedIn(app));
  const [missing, setMissing] = useState(false);
  useEffect(fetchAhead, []);
  return (
    <div class="home">
      <header class="home-top">
        <a class="button quiet" href={hrefOf({ page: 'offline' })}>
          {t('offline')}
        </a>
        <a class="button quiet" href={hrefOf({ page: 'class' })}>
          {t('class')}
        </a>
        <LanguageSwitch />
      </header>
      <main class="home-main">
        <div class="home-words">
          <h1 ref={heading} tabIndex={-1}>
            <span class="hold-word">{t('title.hold')}</span>{' '}
            <span class="or-word">{t('title.or')}</span>{' '}
            <span class="sell-word">{t('title.sell')}</span>
          </h1>
          <p>{t('sentence')}</p>
        </div>
        <HomePicture label={t('picture')} />
        <div class="home-ways">
          <Notices />
          <Newer />
          {missing && <p role="alert">{t('not-loaded')}</p>}
          <button
            type="button"
            class="home-play"
            onClick={() => startFirstGame().catch(() => setMissing(true))}
          >
            <PlayMark />
            <span>
              <strong>{t('play')}</strong>
              <span>{t('play-what')}</span>
            </span>
          </button>
          {unfinished !== null && (
            <a
              class="home-way card"
              href={hrefOf({ page: 'play', code: unfinished.code })}
              onClick={() => {
                app.current.resume = unfinished.code;
              }}
            >
              <Icon name="forward" size={40} />
              <span>
                <strong>{t('continue')}</strong>
                <span>
                  {t('continue-where', {
                    round: numbers.number(unfinished.round),
                    rounds: numbers.number(unfinished.rounds),
                  })}
                </span>
              </span>
            </a>
          )}
          <a class="home-way card" href={hrefOf({ page: 'story' })}>
            <Icon name="story" size={40} />
            <span>
              <strong>{t('story')}</strong>
              <span>{t('story-what')}</span>
            </span>
          </a>
          <a class="home-way card" href={hrefOf({ page: 'library' })}>
            <Icon name="library" size={40} />
            <span>
              <strong>{t('library')}</strong>
              <span>{t('library-what')}</span>
            </span>
          </a>
          <a class="home-way card" href={hrefOf({ page: 'lab', tab: 'market', settings: null })}>
            <Icon name="lab" size={40} />
            <span>
              <strong>{t('lab')}</strong>
              <span>{t('lab-what')}</span>
            </span>
          </a>
        </div>
      </main>
    </div>
  );
}
