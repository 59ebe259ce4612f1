import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Icon } from '../../common/art/Icon.tsx';
import { copyText } from '../../share/clipboard.ts';

/** An address in full and a button that copies it, or selects it where no page may copy. */
export function CopyLink({ link, label }: { link: string; label: string }) {
  const t = useTexts('share');
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const copy = async () => {
    if (await copyText(link)) return say(t('copied'));
    field.current?.focus();
    field.current?.select();
    say(t('by-hand'));
  };
  return (
    <div class="copy-link">
      <input
        ref={field}
        class="input"
        readOnly
        value={link}
        aria-label={label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="button" onClick={copy}>
        <Icon name="copy" /> {t('copy')}
      </button>
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
