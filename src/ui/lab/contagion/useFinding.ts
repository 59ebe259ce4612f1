import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { happeningOf } from '../../../store/lab/contagion-findings.ts';

/** What one sees in a picture, as a sentence, and with its numbers. */
export function useFinding(
  cells: number,
  sellers: readonly number[],
  still: boolean,
): { title: string; whole: string } {
  const t = useTexts('lab-contagion');
  const { number, percent } = useNumbers();
  if (sellers.length === 0) return { title: t('opening'), whole: t('opening') };
  const now = sellers.at(-1)!;
  const share = now / cells;
  const isSmall = share > 0 && share < 0.01;
  const values = {
    count: now,
    cells: number(cells),
    sellers: number(now),
    share: percent(share, isSmall ? 2 : 0),
    step: number(sellers.length - 1),
  };
  const title = t(`finding.${happeningOf({ cells, sellers }, still)}`, values);
  return { title, whole: t('sentence', { counted: t('counted', values), finding: title }) };
}
