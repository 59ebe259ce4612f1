import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from '../common/PageFrame.tsx';

/** Up to five finished games in one chart. */
export function ComparePage(_: { codes: readonly string[] }) {
  const t = useTexts('replays');
  return <PageFrame title={t('compare.title')}>{null}</PageFrame>;
}
