import { useMemo } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type EndMessage, endingOf, viewAtEnd } from '../../store/framed.ts';
import { type Game } from '../../store/types.ts';
import { useArrival } from '../common/useArrival.ts';
import { Pool } from '../story/staging/Pool.tsx';
import { Outward } from './Outward.tsx';

const LEAST = 0.005; // dollars: less is written as nothing

interface FrameEndProps {
  game: Game;
  told: EndMessage;
  onAgain(): void;
}

/** What the game came to: the pool as it was left, my end beside the others', and the ways on. */
export function FrameEnd({ game, told, onAgain }: FrameEndProps) {
  const t = useTexts('embed');
  const { money, price } = useNumbers();
  const { sentences } = useLists();
  const { putIn, others, many } = useMemo(() => endingOf(game), [game]);
  const view = useMemo(() => viewAtEnd(game), [game]);
  const title = t('end.result', { money: money(told.wealth.mine) });
  const heading = useArrival(title);
  const beside = others !== null && t(many ? 'end.others' : 'end.other', { others: money(others) });
  return (
    <main class="frame-end">
      <Pool still={{ scenario: game.scenario, view }} />
      <section class="frame-result card">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{sentences(putIn >= LEAST && t('end.given', { given: money(putIn) }), beside)}</p>
        <p>{t('end.price', { from: price(told.price.from), to: price(told.price.to) })}</p>
        <div class="ways">
          <button type="button" class="button primary" onClick={onAgain}>
            {t('again')}
          </button>
          <Outward class="button" to={{ page: 'debrief', code: told.replay }}>
            {t('look-back')}
          </Outward>
        </div>
      </section>
    </main>
  );
}
