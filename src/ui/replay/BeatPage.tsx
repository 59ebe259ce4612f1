import { useTexts } from '../../i18n/useTexts.ts';
import { PageFrame } from '../common/PageFrame.tsx';

/** A finished game of somebody's, to do better than. */
export function BeatPage(_: { code: string }) {
  const t = useTexts('replays');
  return <PageFrame title={t('beat.title')}>{null}</PageFrame>;
}
