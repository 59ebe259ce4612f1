import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from '../common/PageFrame.tsx';

/** Own scenarios, and the editor of one. */
export function WorkshopPage(_: { code: string | null }) {
  const t = useTexts('workshop');
  return <PageFrame title={t('title')}>{null}</PageFrame>;
}
