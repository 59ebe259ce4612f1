import { useMemo } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { openDebrief } from '../../store/debrief.ts';
import { scenarioCode } from '../../store/moments.ts';
import { hrefOf } from '../../store/routes.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { RefusedPage } from '../common/RefusedPage.tsx';
import './debrief.css';
import './print.css';
import { Board } from './Board.tsx';

/** The debrief of a finished game, from its replay code. */
export function DebriefPage({ code }: { code: string }) {
  const t = useTexts('debrief');
  const opened = useMemo(() => openDebrief(code), [code]);
  if (!opened.ok) return <RefusedPage refusal={opened.refusal} />;
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
