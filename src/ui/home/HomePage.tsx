import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from '../common/PageFrame.tsx';

export function HomePage() {
  const t = useTexts('common');
  return <PageFrame title={t('name')}>{null}</PageFrame>;
}
