import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { MOTIONS, type Settings, SPEEDS, THEMES } from '../../store/settings.ts';
import { useSettings } from '../common/app.ts';
import { Dialog } from '../common/Dialog.tsx';
import { LanguageSwitch } from '../common/LanguageSwitch.tsx';
import { useHasKeyboard } from '../common/useHasKeyboard.ts';

interface SegmentsProps<T extends string | number> {
  legend: string;
  name: string;
  options: readonly { value: T; text: string }[];
  value: T;
  onChange(value: T): void;
}

function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { legend, name, options, value, onChange } = props;
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}

interface MenuDialogProps {
  onOpen(dialog: 'numbers' | 'help' | 'share'): void;
  onClose(): void;
}

/** Language, sound, keys, speed, motion and colours, kept on this device; and the way elsewhere. */
export function MenuDialog({ onOpen, onClose }: MenuDialogProps) {
  const t = useTexts('play');
  const hasKeyboard = useHasKeyboard();
  const { muted, keys, motion, speed, theme, change } = useSettings();
  const check = (field: 'muted' | 'keys', checked: boolean, text: string, flip = false) => (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          const part: Partial<Settings> = {};
          part[field] = event.currentTarget.checked !== flip;
          change(part);
        }}
      />
      {text}
    </label>
  );
  return (
    <Dialog title={t('menu.title')} onClose={onClose}>
      <div class="menu-ways">
        <button type="button" class="button" onClick={() => onOpen('numbers')}>
          {t('menu.numbers')}
        </button>
        <button type="button" class="button" onClick={() => onOpen('help')}>
          {t('tools.help')}
        </button>
        <button type="button" class="button" onClick={() => onOpen('share')}>
          {t('menu.share')}
        </button>
        <a class="button" href={hrefOf({ page: 'home' })}>
          {t('menu.home')}
        </a>
      </div>
      <LanguageSwitch short />
      {check('muted', !muted, t('menu.sound'), true)}
      {hasKeyboard && check('keys', keys, t('menu.keys'))}
      <Segments
        legend={t('speed')}
        name="speed"
        options={SPEEDS.map((value) => ({ value, text: t('speed-times', { speed: value }) }))}
        value={speed}
        onChange={(value) => change({ speed: value })}
      />
      <Segments
        legend={t('menu.motion')}
        name="motion"
        options={MOTIONS.map((value) => ({ value, text: t(`menu.motions.${value}`) }))}
        value={motion}
        onChange={(value) => change({ motion: value })}
      />
      <Segments
        legend={t('menu.theme')}
        name="theme"
        options={THEMES.map((value) => ({ value, text: t(`menu.themes.${value}`) }))}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
    </Dialog>
  );
}
