import { useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { type EndMessage, scenarioOfFrame } from '../../store/framed.ts';
import { freshSeed } from '../../store/seed.ts';
import { type Refusal } from '../../store/types.ts';
import { useApp, useStore } from '../common/app.ts';
import { useArrival } from '../common/useArrival.ts';
import { useLook } from '../common/useLook.ts';
import { useRefusal } from '../common/useRefusal.ts';
import { FrameGame } from './FrameGame.tsx';
import { Outward } from './Outward.tsx';
import { useHeight } from './useHeight.ts';
import './embed.css';

/** What the address names cannot be played: why, and the way to the library. */
function Refused({ refusal }: { refusal: Refusal }) {
  const t = useTexts('common');
  const tell = useRefusal();
  const title = t('refused.title');
  const heading = useArrival(title);
  return (
    <main class="frame-refused">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p role="alert">{tell(refusal)}</p>
      <Outward class="button primary" to={{ page: 'library' }}>
        {t('to-library')}
      </Outward>
    </main>
  );
}

interface FrameProps {
  onSize(height: number): void; // CSS px that all of it needs
  onEnd(told: EndMessage): void;
}

/** The game inside another page: a pool, a choice, a result, and one link to the rest. */
export function Frame({ onSize, onEnd }: FrameProps) {
  const t = useTexts('embed');
  const app = useApp();
  const hash = useStore(app.navigation, (state) => state.hash);
  const [games, setGames] = useState(0); // that were asked for again
  const opened = useMemo(() => scenarioOfFrame(hash, freshSeed()), [hash, games]);
  const frame = useRef<HTMLDivElement>(null);
  useLook();
  useHeight(frame, onSize);
  const leave = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    window.open(new URL(link.getAttribute('href')!, app.home), '_blank', 'noopener');
  };
  return (
    <div class="frame" ref={frame} onClickCapture={leave}>
      {opened.ok ? (
        <FrameGame
          key={`${hash} ${games}`}
          scenario={opened.value}
          onEnd={onEnd}
          onAgain={() => setGames(games + 1)}
        />
      ) : (
        <Refused key={hash} refusal={opened.refusal} />
      )}
      <footer class="frame-foot">
        <Outward class="frame-full" to={{ page: 'home' }}>
          {t('full')}
        </Outward>
      </footer>
    </div>
  );
}
