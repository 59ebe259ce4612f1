import { useEffect, useMemo } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { afterGame } from '../../store/beatingAfter.ts';
import { openDebrief } from '../../store/debrief.ts';
import { scenarioCode } from '../../store/moments.ts';
import { hrefOf } from '../../store/routes.ts';
import { useApp } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { RefusedPage } from '../common/RefusedPage.tsx';
import './debrief.css';
import './print.css';
import { Board } from './Board.tsx';

/** The debrief of a finished game, from its replay code. */
export function DebriefPage({ code }: { code: string }) {
  const t = useTexts('debrief');
  const app = useApp();
  const opened = useMemo(() => openDebrief(code), [code]);
  const onward = useMemo(
    () => (opened.ok ? afterGame(app, code, opened.value.game) : null),
    [app, code, opened],
  );
  useEffect(() => {
    if (onward !== null) app.replaceAddress(onward);
  }, [app, onward]);
  if (!opened.ok) return <RefusedPage refusal={opened.refusal} />;
  if (onward !== null) return null;
  const debrief = opened.value;
  if (debrief.headline) return <Board debrief={debrief} headline={debrief.headline} code={code} />;
  return (
    <PageFrame title={t('empty')}>
      <p>{t('empty-says')}</p>
      <p>
        <a class="button primary" href={hrefOf({ page: 'shared', code: scenarioCode(debrief) })}>
          {t('again')}
        </a>
      </p>
    </PageFrame>
  );
}
