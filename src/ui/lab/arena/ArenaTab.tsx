import { useTexts } from '../../../i18n/useTexts.ts';
import { type LabTabProps } from '../common/types.ts';

/** The arena of the lab. */
export function ArenaTab(_: LabTabProps) {
  const t = useTexts('lab-arena');
  return <p class="lead">{t('lead')}</p>;
}
