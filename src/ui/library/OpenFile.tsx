import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOfFile } from '../../store/files.ts';
import { useRefusal } from '../common/useRefusal.ts';
import { FileCard } from './FileCard.tsx';

/** Open a file of a scenario or a finished game. */
export function OpenFile() {
  const t = useTexts('library');
  const tell = useRefusal();
  return (
    <FileCard
      title={t('file.title')}
      how={t('file.how')}
      choose={t('file.choose')}
      unreadable={t('unreadable')}
      open={(text) => {
        const opened = hrefOfFile(text);
        if (!opened.ok) return tell(opened.refusal);
        window.location.hash = opened.value;
        return null;
      }}
    />
  );
}
