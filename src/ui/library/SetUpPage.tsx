import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from '../common/PageFrame.tsx';

export function SetUpPage({ preset, code }: { preset?: string; code?: string }) {
  const t = useTexts('common');
  return <PageFrame title={t('name')}>{String([ preset, code ])}</PageFrame>;
}
