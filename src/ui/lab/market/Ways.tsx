import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Bench } from '../../../store/lab/market.ts';
import { marketParcel, watchHref } from '../../../store/lab/market-ways.ts';
import { changeHref, playHref } from '../../../store/setUp.ts';
import { Icon } from '../../common/art/Icon.tsx';
import { ShareDialog } from '../../share/ShareDialog.tsx';
import { useStill } from './useStill.ts';

/** What can be done with the market as it stands: play it, watch it, work on it, hand it on. */
export function Ways({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const still = useStill(bench);
  const [sharing, share] = useState(false);
  const watch = () => {
    window.location.hash = watchHref(bench.getState().scenario);
  };
  return (
    <div class="market-ways">
      <a class="button primary" href={playHref(still)}>
        {t('play')}
      </a>
      <button type="button" class="button" onClick={watch}>
        {t('watch')}
      </button>
      <a class="button" href={changeHref(still)}>
        {t('workshop')}
      </a>
      <button type="button" class="button" onClick={() => share(true)}>
        <Icon name="share" /> {t('share')}
      </button>
      {sharing && (
        <ShareDialog scenario={still} parcel={marketParcel(still)} onClose={() => share(false)} />
      )}
    </div>
  );
}
