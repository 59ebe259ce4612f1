import { type Role } from '../../store/types.ts';
import { BucketMark, RingMark } from '../common/marks.tsx';
import './choice.css';
import { useTexts } from './texts.ts';

interface ChoiceButtonProps {
  role: Role;
  hold: boolean;
  keys: boolean; // whether a key chooses this, for who listens
  shut?: boolean; // the gate is shut: cannot be chosen
  label?: string; // the choice's own word when left out
  onChoose(hold: boolean): void;
}

/** Hold or sell: equal in area and weight, told apart by form, mark and word before colour. */
export function ChoiceButton({
  role,
  hold,
  keys,
  shut = false,
  label,
  onChoose,
}: ChoiceButtonProps) {
  const t = useTexts();
  const what = hold ? 'hold' : 'sell';
  return (
    <button
      type="button"
      class={`pick ${what}`}
      aria-disabled={shut}
      aria-keyshortcuts={keys ? (hold ? 'H ArrowLeft' : 'S ArrowRight') : undefined}
      onClick={() => !shut && onChoose(hold)}
    >
      {!hold && (
        <svg class="shape" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0,0 H100 L94,100 H6 Z" />
        </svg>
      )}
      {hold ? <RingMark /> : <BucketMark />}
      <span class="word">
        {label ?? t(`choice.${role}.${what}`)}
        {role === 'maker' && label === undefined && <small>{t(`choice.means.${what}`)}</small>}
        {shut && <small>{t('choice.shut')}</small>}
      </span>
    </button>
  );
}
