import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Gate } from '../../../store/types.ts';

/** The chance of the block that takes tokens, and how many, as this game has them. */
export function useSeizure({ seizure, share }: Gate): { chance: string; share: string } | null {
  const numbers = useNumbers();
  if (seizure <= 0 || share <= 0) return null;
  return { chance: numbers.percent(seizure), share: numbers.percent(share) };
}

/** The rounds of the block, in words. */
export function useBlockQuestion({ from, to }: Gate): string {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const values = { from: numbers.number(from), to: numbers.number(to) };
  return from === to ? t('vote.ask-one', values) : t('vote.ask', values);
}
