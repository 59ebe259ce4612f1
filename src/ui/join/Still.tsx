import type { StudentPlace } from '../../store/classroom/student-types.ts';
import { Afloat } from './Afloat.tsx';
import { Languages } from './Languages.tsx';
import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';

export type Stillness = Extract<
  StudentPlace,
  'removed' | 'handed' | 'elsewhere' | 'deleted' | 'closed' | 'newer-server' | 'older-server'
>;

/** Where nothing goes on here: what has happened, and the one thing to do about it. */
export function Still({ place }: { place: Stillness }) {
  const t = useTexts();
  const { wake, leave } = useStudent();
  return (
    <main class="screen still">
      <header class="named">
        <p>{t('name')}</p>
        <h1>{t(`${place}.title`)}</h1>
      </header>
      <Afloat ashore={place !== 'closed'} />
      <div class="told-below">
        <p>{t(`${place}.says`)}</p>
        {place === 'elsewhere' && (
          <button type="button" class="go" onClick={wake}>
            {t('elsewhere.here')}
          </button>
        )}
        {(place === 'newer-server' || place === 'older-server') && (
          <button type="button" class="go" onClick={() => window.location.reload()}>
            {t('newer-server.reload')}
          </button>
        )}
        {(place === 'deleted' || place === 'closed') && (
          <button type="button" class="small-button" onClick={leave}>
            {t('code.title')}
          </button>
        )}
      </div>
      <Languages />
    </main>
  );
}
