import { useEffect } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Kept } from '../../store/offline.ts';
import { useApp, useStore } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { InstallCard } from './InstallCard.tsx';
import './offline.css';

const MEGABYTE = 1e6;

/** How many of how many files have come; a bar alone where nobody knows the number. */
function Fetching({ kept }: { kept: Extract<Kept, { at: 'fetching' }> }) {
  const t = useTexts('offline');
  const numbers = useNumbers();
  const { got, all } = kept;
  if (all === null) return <p>{t('fetching')}</p>;
  return (
    <>
      <p>{t('fetching')}</p>
      <p class="offline-progress">
        <progress max={all} value={Math.min(got, all)} aria-label={t('progress')} />
        <span>
          {t('files', { got: numbers.number(Math.min(got, all)), all: numbers.number(all) })}
        </span>
      </p>
    </>
  );
}

/** Where the game stands on this device, in a sentence or two. */
function KeptCard({ kept, size }: { kept: Kept; size: number | null }) {
  const t = useTexts('offline');
  const numbers = useNumbers();
  const { begin } = useStore(useApp().offline);
  return (
    <section class="card offline-card" data-kept={kept.at}>
      <div role="status">
        <h2 class="offline-lead">{t(`lead.${kept.at}`)}</h2>
      </div>
      {kept.at === 'fetching' && <Fetching kept={kept} />}
      {kept.at === 'ready' && <p>{t('ready')}</p>}
      {kept.at === 'ready' && size !== null && (
        <p>{t('size', { size: numbers.number(size / MEGABYTE, 1) })}</p>
      )}
      {(kept.at === 'insecure' || kept.at === 'unable') && <p>{t(`why.${kept.at}`)}</p>}
      {kept.at === 'failed' && (
        <div class="ways">
          <button type="button" class="button primary" onClick={begin}>
            {t('again')}
          </button>
        </div>
      )}
      <p>{t('class')}</p>
    </section>
  );
}

/** What this device keeps for when there is no network, why it may not, and how to install the game. */
export function OfflinePage() {
  const t = useTexts('offline');
  const { kept, size, begin } = useStore(useApp().offline);
  useEffect(() => {
    if (kept.at === 'unasked') begin();
  }, []);
  return (
    <PageFrame title={t('title')}>
      <div class="offline-page">
        <KeptCard kept={kept} size={size} />
        {kept.at !== 'insecure' && <InstallCard />}
        <p>{t('renewing')}</p>
      </div>
    </PageFrame>
  );
}
