import { useTexts } from '../../i18n/useTexts.ts';
import { useApp, useStore } from '../common/app.ts';

const SYSTEMS = ['iphone', 'android', 'computer'] as const;

function isInstalled(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches;
}

/** How the game becomes an app of this device: by a button where the browser offers one. */
export function InstallCard() {
  const t = useTexts('offline');
  const install = useStore(useApp().offline, (state) => state.install);
  return (
    <section class="card offline-card" aria-labelledby="install-title">
      <h2 id="install-title">{t('install.title')}</h2>
      {isInstalled() ? (
        <p>{t('install.done')}</p>
      ) : (
        <>
          <p>{t('install.why')}</p>
          {install !== null && (
            <div class="ways">
              <button type="button" class="button primary" onClick={() => void install()}>
                {t('install.ask')}
              </button>
            </div>
          )}
          {install === null && (
            <dl class="offline-systems">
              {SYSTEMS.map((system) => (
                <div key={system}>
                  <dt>{t(`install.${system}.name`)}</dt>
                  <dd>{t(`install.${system}.how`)}</dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </section>
  );
}
