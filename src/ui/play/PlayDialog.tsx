import { lazy, Suspense } from 'preact/compat';
import { useTexts } from '../../i18n/useTexts.ts';
import { gameNow } from '../../store/gameNow.ts';
import { type Sitting } from '../../store/types.ts';
import { Dialog } from '../common/Dialog.tsx';
import { GameDialog } from './GameDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { MenuDialog } from './MenuDialog.tsx';
import { PoolTable } from './PoolTable.tsx';

export type PlayDialogName = 'menu' | 'help' | 'numbers' | 'game' | 'share';

function MissingDialog({ onClose }: { onClose(): void }) {
  const t = useTexts('common');
  return (
    <Dialog title={t('missing.title')} onClose={onClose}>
      <p role="alert">{t('missing.says')}</p>
    </Dialog>
  );
}

const missing = () => MissingDialog;
const ShareDialog = lazy(() =>
  import('../share/ShareDialog.tsx').then((m) => m.ShareDialog, missing),
);

interface PlayDialogProps {
  name: PlayDialogName;
  sitting: Sitting;
  onOpen(name: PlayDialogName): void;
  onClose(): void;
}

/** Whatever is opened over the game. */
export function PlayDialog({ name, sitting, onOpen, onClose }: PlayDialogProps) {
  const t = useTexts('play');
  const { you } = sitting.view;
  switch (name) {
    case 'menu':
      return <MenuDialog onOpen={onOpen} onClose={onClose} />;
    case 'help':
      return <HelpDialog scenario={sitting.scenario} role={you.role} onClose={onClose} />;
    case 'game':
      return <GameDialog now={gameNow(sitting.game, you)} role={you.role} onClose={onClose} />;
    case 'share':
      return (
        <Suspense fallback={null}>
          <ShareDialog scenario={sitting.scenario} onClose={onClose} />
        </Suspense>
      );
    case 'numbers':
      return (
        <Dialog title={t('menu.numbers')} onClose={onClose}>
          <PoolTable scenario={sitting.scenario} view={sitting.shown} />
        </Dialog>
      );
  }
}
