import { useTexts } from '../../i18n/useTexts.ts';
import { type Role } from '../../store/types.ts';
import { BucketMark, RingMark } from '../common/marks.tsx';

interface ChoiceButtonsProps {
  role: Role;
  chosen: boolean | null; // this round's choice, once made
  keys: boolean; // whether H and S choose, and are told
  onChoose(hold: boolean): void;
}

function Hint({ text }: { text: string }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {text}
    </span>
  );
}

/** Hold and sell: equal in area and weight, told apart by form, mark and word before colour. */
export function ChoiceButtons({ role, chosen, keys, onChoose }: ChoiceButtonsProps) {
  const t = useTexts('play');
  const props = (hold: boolean) => ({
    type: 'button' as const,
    class: hold ? 'choice hold' : 'choice sell',
    'aria-disabled': chosen !== null,
    'aria-pressed': chosen === hold,
    onClick: () => {
      if (chosen === null) onChoose(hold);
    },
  });
  return (
    <fieldset class="choices" aria-label={t('choice.label')}>
      <button {...props(true)} aria-keyshortcuts={keys ? 'H ArrowLeft' : undefined}>
        <RingMark />
        <span class="word">
          {t(`choice.${role}.hold`)}
          {role === 'maker' && <small>{t('choice.means.hold')}</small>}
          {keys && <Hint text={t('choice.keys.hold')} />}
        </span>
      </button>
      <button {...props(false)} aria-keyshortcuts={keys ? 'S ArrowRight' : undefined}>
        <svg class="shape" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0,0 H100 L93,100 H7 Z" />
        </svg>
        <BucketMark />
        <span class="word">
          {t(`choice.${role}.sell`)}
          {role === 'maker' && <small>{t('choice.means.sell')}</small>}
          {keys && <Hint text={t('choice.keys.sell')} />}
        </span>
      </button>
    </fieldset>
  );
}
