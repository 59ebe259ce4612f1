import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { useApp, useSettings } from '../../common/app.ts';
import { Dialog } from '../../common/Dialog.tsx';
import { LanguageSwitch } from '../../common/LanguageSwitch.tsx';
import { useHasKeyboard } from '../../common/useHasKeyboard.ts';
import { Confirm } from '../common/Confirm.tsx';
import { NetworkHelp } from '../common/NetworkHelp.tsx';
import { WallLanguages } from './WallLanguages.tsx';

type Ending = 'end-game' | 'close' | 'erase';

interface MoreProps {
  store: TeacherStore;
  view: TeacherView;
  onElsewhere(): void;
  onChange(): void; // the settings
  onClose(): void;
}

function Keys() {
  const t = useTexts('class');
  const app = useApp();
  const { keys } = useSettings();
  if (!useHasKeyboard()) return null;
  return (
    <section>
      <h3>{t('keys.title')}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={keys}
          onChange={(event) =>
            app.settings.getState().change({ keys: event.currentTarget.checked })
          }
        />
        {t('keys.on')}
      </label>
      <p class="small">{t('keys.which')}</p>
    </section>
  );
}

/** What is seldom needed: another computer, settings, the network, shortcuts, and the endings. */
export function MoreDialog({ store, view, onElsewhere, onChange, onClose }: MoreProps) {
  const t = useTexts('class');
  const common = useTexts('common');
  const [ending, ask] = useState<Ending | null>(null);
  const { phase } = view.room;
  const isPlaying = !['lobby', 'over', 'closed'].includes(phase);
  const deeds: Record<Ending, () => void> = {
    'end-game': () => store.endGame(),
    close: () => store.end(),
    erase: () => store.erase(),
  };
  if (ending !== null) {
    return (
      <Confirm
        title={t(`ending.${ending}`)}
        says={t(`ending.${ending}-says`)}
        does={t(`ending.${ending}`)}
        onDo={deeds[ending]}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={t('more')} onClose={onClose}>
      <div class="more-deeds">
        <button type="button" class="button" onClick={onElsewhere}>
          {t('elsewhere.title')}
        </button>
        {!isPlaying && phase !== 'closed' && (
          <button type="button" class="button" onClick={onChange}>
            {t('change')}
          </button>
        )}
        {isPlaying && (
          <button type="button" class="button" onClick={() => ask('end-game')}>
            {t('ending.end-game')}
          </button>
        )}
        {phase !== 'closed' && (
          <button type="button" class="button" onClick={() => ask('close')}>
            {t('ending.close')}
          </button>
        )}
        {!isPlaying && (
          <button type="button" class="button" onClick={() => ask('erase')}>
            {t('ending.erase')}
          </button>
        )}
      </div>
      <WallLanguages />
      <section class="more-language">
        <h3>{common('language')}</h3>
        <LanguageSwitch short />
      </section>
      <Keys />
      <section>
        <h3>{t('network.title')}</h3>
        <NetworkHelp address={store.address} />
      </section>
    </Dialog>
  );
}
