import { useTexts } from '../../../i18n/useTexts.ts';
import { type LabTabProps } from '../common/types.ts';

/** The contagion of the lab. */
export function ContagionTab(_: LabTabProps) {
  const t = useTexts('lab-contagion');
  return <p class="lead">{t('lead')}</p>;
}
