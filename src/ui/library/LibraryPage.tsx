import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from '../common/PageFrame.tsx';

export function LibraryPage({ lost = false }: { lost?: boolean }) {
  const t = useTexts('common');
  return <PageFrame title={t('name')}>{String([ lost  ])}</PageFrame>;
}
