import { useMemo } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../i18n/useTexts.ts';
import { hrefOf } from '../../store/routes.ts';
import { libraryShelf, type Shelved } from '../../store/setUp.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { SmallSchelling } from '../play/SchellingDiagram.tsx';
import { OpenFile } from './OpenFile.tsx';
import '../play/analysis.css';
import './library.css';

function PresetCard({ shelved }: { shelved: Shelved }) {
  const t = useTexts('library');
  const analysis = useTexts('analysis');
  const texts = useKeyedTexts('scenarios');
  const { id, role, opening } = shelved;
  return (
    <li>
      <a class="preset card" href={hrefOf({ page: 'preset', id })}>
        <h2>{texts(`${id}.title`)}</h2>
        <p>{texts(`${id}.story`)}</p>
        <p class="facts">
          {opening.class !== null && (
            <>
              <SmallSchelling now={opening} />
              <span class="badge">{analysis(`class.${opening.class}`)}</span>
            </>
          )}
          {role === 'maker' && <span class="badge maker">{t('as-maker')}</span>}
        </p>
      </a>
    </li>
  );
}

interface LibraryPageProps {
  lost?: boolean; // an address nobody knows led here
}

/** The presets, each with its story and its game, and a place for a scenario file. */
export function LibraryPage({ lost = false }: LibraryPageProps) {
  const t = useTexts('library');
  const shelf = useMemo(libraryShelf, []);
  return (
    <PageFrame title={t('title')}>
      {lost && (
        <p class="notice" role="alert">
          {t('lost')}
        </p>
      )}
      <p class="lead">{t('lead')}</p>
      <p class="legend">{t('legend')}</p>
      <a class="button own-link" href={hrefOf({ page: 'workshop', code: null })}>
        {t('own')}
      </a>
      <ul class="shelf">
        {shelf.map((shelved) => (
          <PresetCard key={shelved.id} shelved={shelved} />
        ))}
      </ul>
      <OpenFile />
    </PageFrame>
  );
}
