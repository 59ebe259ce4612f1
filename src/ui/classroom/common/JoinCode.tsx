import { useTexts } from '../../../i18n/useTexts.ts';

/** A join code in two halves, as one reads it aloud. */
export function JoinCode({ code }: { code: string }) {
  const t = useTexts('class');
  const half = Math.ceil(code.length / 2);
  return (
    <p class="join-code">
      <span class="hidden-text">{t('code-is', { code: [...code].join(' ') })}</span>
      <span aria-hidden="true">
        <span>{t('verbatim', { text: code.slice(0, half) })}</span>
        <span>{t('verbatim', { text: code.slice(half) })}</span>
      </span>
    </p>
  );
}
