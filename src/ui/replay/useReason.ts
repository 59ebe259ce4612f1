import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Match, mainPart } from '../../store/beating.ts';

/** What did most towards the difference of two games, as a sentence; '' where they ended alike. */
export function useReason(): (match: Match) => string {
  const t = useTexts('replays');
  const { signedMoney } = useNumbers();
  return (match) => {
    const part = mainPart(match);
    if (part === null) return '';
    return t('because', {
      money: signedMoney(part.dollars),
      reason: t(`reason.${part.reason}`),
    });
  };
}
