import { useTexts } from '../../../i18n/useTexts.ts';
import { type LabTabProps } from '../common/types.ts';

/** The evolution of the lab. */
export function EvolutionTab(_: LabTabProps) {
  const t = useTexts('lab-evolution');
  return <p class="lead">{t('lead')}</p>;
}
