import { useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type Scenario } from '../../../store/types.ts';
import { workshopHref } from '../../../store/workshop/editor.ts';
import { beginnings } from '../../../store/workshop/making.ts';
import { PageFrame } from '../../common/PageFrame.tsx';
import { useTitleOf } from '../../common/useScenarioTitle.ts';
import { useShelfRefusal } from '../useShelfRefusal.ts';
import { BringIn } from './BringIn.tsx';
import { OwnCard } from './OwnCard.tsx';
import { useShelf } from './useShelf.ts';
import './shelf.css';

/** Everything a new scenario can begin with. */
function Beginnings() {
  const t = useTexts('workshop');
  const presets = useKeyedTexts('scenarios');
  const [all] = useState(beginnings);
  return (
    <section class="beginnings" aria-labelledby="beginnings-title">
      <h2 id="beginnings-title">{t('new.title')}</h2>
      <p>{t('new.how')}</p>
      <ul>
        {all.map(({ id, scenario }) => (
          <li key={id}>
            <a class={`button ${id === null ? 'primary' : ''}`} href={workshopHref(scenario)}>
              {id === null ? t('new.defaults') : presets(`${id}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The scenarios of one's own that this device keeps. */
export function ShelfPage() {
  const t = useTexts('workshop');
  const { number } = useNumbers();
  const titleOf = useTitleOf();
  const tell = useShelfRefusal();
  const shelf = useShelf();
  const [added, setAdded] = useState<string | null>(null);
  const add = (scenario: Scenario) => {
    const own = shelf.add(scenario);
    setAdded(own === null ? null : titleOf(own.scenario));
  };
  const { own, damaged, gone, refusal } = shelf;
  return (
    <PageFrame title={t('title')}>
      <p class="lead">{t('lead')}</p>
      {refusal && (
        <p class="notice" role="alert">
          {tell(refusal)}
        </p>
      )}
      <div role="status" class="shelf-said">
        {gone && (
          <p>
            {t('dropped', { title: titleOf(gone.scenario) })}{' '}
            <button type="button" class="button" onClick={shelf.bringBack}>
              {t('bring-back')}
            </button>
          </p>
        )}
        {added !== null && <p>{t('added', { title: added })}</p>}
      </div>
      {own.length === 0 ? (
        <p class="shelf-empty card">{t('empty')}</p>
      ) : (
        <>
          <h2 class="shelf-title">{t('own', { count: own.length, number: number(own.length) })}</h2>
          <ul class="own-shelf">
            {own.map((one) => (
              <OwnCard key={one.id} own={one} shelf={shelf} />
            ))}
          </ul>
          <p class="shelf-note">{t('only-here')}</p>
        </>
      )}
      {damaged > 0 && (
        <div class="notice shelf-damaged">
          <p>{t('damaged', { count: damaged })}</p>
          <button type="button" class="button" onClick={shelf.clear}>
            {t('clear')}
          </button>
        </div>
      )}
      <Beginnings />
      <BringIn onBring={add} />
    </PageFrame>
  );
}
