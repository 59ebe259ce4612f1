import { useEffect, useRef, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { CrossMark } from '../../common/marks.tsx';
import { type Shown } from './Board.tsx';
import { Showing } from './ClassChart.tsx';

/** What an arrow key scrolls, px. */
const STEP = 80;

/** One finding at a time, as large as the wall, with no names: the arrow keys turn the page. */
export function Show({ cards, onClose }: { cards: readonly Shown[]; onClose(): void }) {
  const t = useTexts('class-debrief');
  const { number } = useNumbers();
  const dialog = useRef<HTMLDialogElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const turn = (by: number) => setAt((now) => Math.min(cards.length - 1, Math.max(0, now + by)));
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => card.current?.scrollTo(0, 0), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(-1);
    else if (event.key === 'ArrowDown') card.current?.scrollBy(0, STEP);
    else if (event.key === 'ArrowUp') card.current?.scrollBy(0, -STEP);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="class-show"
      aria-label={t('show.title')}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div class="show-card" key={cards[at]!.key} ref={card}>
        <Showing.Provider value={true}>{cards[at]!.card}</Showing.Provider>
      </div>
      <div class="show-bar">
        <button type="button" class="button" disabled={at === 0} onClick={() => turn(-1)}>
          {t('show.back')}
        </button>
        <p aria-live="polite">
          {t('show.at', { at: number(at + 1), count: number(cards.length) })}
        </p>
        <button
          type="button"
          class="button primary"
          disabled={at === cards.length - 1}
          onClick={() => turn(1)}
        >
          {t('show.next')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={t('show.close')}
          onClick={() => dialog.current?.close()}
        >
          <CrossMark />
        </button>
        <p class="show-how">{t('show.how')}</p>
      </div>
    </dialog>
  );
}
