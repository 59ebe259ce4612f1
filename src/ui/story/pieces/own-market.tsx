import { useMemo, useState } from 'preact/hooks';
import { ownMarket } from '../../../chapters/your-rules-market.ts';
import { openingUnder } from '../../../store/dials.ts';
import { playHref } from '../../../store/setUp.ts';
import { Icon } from '../../common/art/Icon.tsx';
import { ShareDialog } from '../../share/ShareDialog.tsx';
import { ClassPlate } from '../dial/ClassPlate.tsx';
import { Pool } from '../staging/Pool.tsx';
import { useTelling } from '../useTelling.ts';
import { type PieceProps } from './props.ts';
import '../../play/analysis.css';
import '../dial/dial.css';
import './own-market.css';

/** The market by the learner's own rules: what game it is, to be played and to be handed on. */
export function OwnMarket({ chapter, told }: PieceProps) {
  const telling = useTelling(chapter.id);
  const market = useMemo(() => ownMarket(told), [told]);
  const { still, now } = useMemo(() => openingUnder(market), [market]);
  const [sharing, share] = useState(false);
  return (
    <div class="own-market">
      <Pool still={still} />
      <div class="own-plate card">
        <ClassPlate now={now} role={market.seats.you.role} />
        <div class="ways">
          <a class="button primary" href={playHref(market)}>
            {telling.text('steps.market.piece.play')}
          </a>
          <button type="button" class="button" onClick={() => share(true)}>
            <Icon name="share" /> {telling.text('steps.market.piece.share')}
          </button>
        </div>
      </div>
      {sharing && <ShareDialog scenario={market} onClose={() => share(false)} />}
    </div>
  );
}
