import { useEffect, useId, useState } from 'preact/hooks';
import { LANGUAGES, type Language, LOCALES } from '../../../i18n/languages.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Dialog } from '../../common/Dialog.tsx';
import { type Look } from './look.ts';

interface LookDialogProps {
  look: Look;
  sound: boolean;
  onLook(part: Partial<Look>): void;
  onSound(sound: boolean): void;
  onClose(): void;
}

function useFullScreen(): { full: boolean; toggle: (() => void) | null } {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = () => {
    // Where the browser grants none, the window stays as it is.
    if (full) document.exitFullscreen().catch(() => {});
    else document.documentElement.requestFullscreen().catch(() => {});
  };
  return { full, toggle: document.fullscreenEnabled ? toggle : null };
}

/** Languages, ground, sound and full screen of the wall. */
export function LookDialog({ look, sound, onLook, onSound, onClose }: LookDialogProps) {
  const t = useTexts('wall');
  const common = useTexts('common');
  const id = useId();
  const { full, toggle } = useFullScreen();
  const chosen = (value: string): Language | null =>
    LANGUAGES.find((language) => language === value) ?? null;
  const options = LANGUAGES.map((language) => (
    <option key={language} value={language} lang={LOCALES[language]}>
      {common(`languages.${language}`)}
    </option>
  ));
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class="field">
        <label for={`${id}-first`}>{t('settings.first')}</label>
        <select
          id={`${id}-first`}
          class="select"
          value={look.first}
          onChange={(event) => {
            const first = chosen(event.currentTarget.value);
            if (first !== null) onLook({ first });
          }}
        >
          {options}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-second`}>{t('settings.second')}</label>
        <select
          id={`${id}-second`}
          class="select"
          value={look.second ?? ''}
          onChange={(event) => onLook({ second: chosen(event.currentTarget.value) })}
        >
          <option value="">{t('settings.one')}</option>
          {options.filter(({ key }) => key !== look.first)}
        </select>
      </div>
      <fieldset class="segments">
        <legend>{t('settings.ground')}</legend>
        {([true, false] as const).map((dark) => (
          <label key={String(dark)}>
            <input
              type="radio"
              name={`${id}-ground`}
              checked={look.dark === dark}
              onChange={() => onLook({ dark })}
            />
            {t(dark ? 'settings.dark' : 'settings.light')}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={sound}
          onChange={(event) => onSound(event.currentTarget.checked)}
        />
        <span>
          {t('settings.sound')} <small>{t('settings.sound-note')}</small>
        </span>
      </label>
      {toggle !== null && (
        <button type="button" class="button" onClick={toggle}>
          {t(full ? 'settings.window' : 'settings.full')}
        </button>
      )}
    </Dialog>
  );
}
