import { useState } from 'preact/hooks';
import { LanguageList } from './Languages.tsx';
import { usePhone, useStudent, useTastes } from './phone.ts';
import { Sheet } from './Sheet.tsx';
import { useTexts } from './texts.ts';

const HAS_KEYBOARD = '(any-hover: hover) or (pointer: fine)';

function Help({ onClose }: { onClose(): void }) {
  const t = useTexts();
  const { tastes } = usePhone();
  const { keys, sound } = useTastes();
  const role = useStudent().view?.play?.seat.role ?? 'bare';
  return (
    <Sheet title={t('help.ask')} onClose={onClose}>
      <p class="told">{t(`help.${role}`)}</p>
      {role !== 'bare' && (
        <>
          <p class="told">{t(`help.bucket.${role}`)}</p>
          <p class="told">{t('help.worth')}</p>
        </>
      )}
      <label class="taste">
        <input
          type="checkbox"
          checked={sound}
          onChange={(event) => tastes.setState({ sound: event.currentTarget.checked })}
        />
        {t('help.sound')}
      </label>
      {window.matchMedia(HAS_KEYBOARD).matches && (
        <label class="taste">
          <input
            type="checkbox"
            checked={keys}
            onChange={(event) => tastes.setState({ keys: event.currentTarget.checked })}
          />
          {t('help.keys')}
        </label>
      )}
    </Sheet>
  );
}

/** The foot of every screen of a game: what game it is, and in which language. */
export function Foot() {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <footer class="foot">
      <button type="button" class="ask" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('help.ask')}
      </button>
      <LanguageList />
      {open && <Help onClose={() => setOpen(false)} />}
    </footer>
  );
}
