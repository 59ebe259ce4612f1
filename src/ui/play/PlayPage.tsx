import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from '../common/PageFrame.tsx';

export function PlayPage({ code }: { code: string }) {
  const t = useTexts('common');
  return <PageFrame title={t('name')}>{String([ code ])}</PageFrame>;
}
