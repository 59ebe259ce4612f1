import { useEffect, useState } from 'preact/hooks';
import { Afloat } from './Afloat.tsx';
import { Languages } from './Languages.tsx';
import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';
import { useSays } from './useSays.ts';

const LONG = 6_000; // ms after which somebody wonders

/** Nothing has been heard of the class yet: it is being tried, and what may be in the way. */
export function Connecting() {
  const t = useTexts();
  const says = useSays();
  const { line, wake, leave } = useStudent();
  const { turnedAway } = line;
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="screen still">
      <header class="named">
        <p>{t('name')}</p>
        <h1>{t('connecting.title')}</h1>
      </header>
      <Afloat />
      <div class="told-below">
        <p role="status">
          {turnedAway === undefined ? t('connecting.says') : says({ code: turnedAway })}
        </p>
        {long && (
          <>
            {turnedAway === undefined && <p role="status">{t('connecting.long')}</p>}
            <button type="button" class="go" onClick={wake}>
              {t('line.again')}
            </button>
            <a class="aside" href="#check">
              {t('code.check')}
            </a>
          </>
        )}
        <button type="button" class="quiet" onClick={leave}>
          {t('door.other-code')}
        </button>
      </div>
      <Languages />
    </main>
  );
}
