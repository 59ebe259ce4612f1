import { useTexts } from '../../../i18n/useTexts.ts';
import { type LabTabProps } from '../common/types.ts';

/** The market of the lab. */
export function MarketTab(_: LabTabProps) {
  const t = useTexts('lab-market');
  return <p class="lead">{t('lead')}</p>;
}
