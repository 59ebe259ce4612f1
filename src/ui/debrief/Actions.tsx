import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief } from '../../store/debrief.ts';
import { scenarioCode } from '../../store/moments.ts';
import { hrefOf } from '../../store/routes.ts';

interface WaysOnProps {
  debrief: Debrief;
  onShare(): void;
}

/** Play it again, or hand it on. */
export function WaysOn({ debrief, onShare }: WaysOnProps) {
  const t = useTexts('debrief');
  return (
    <>
      <a class="button" href={hrefOf({ page: 'shared', code: scenarioCode(debrief) })}>
        {t('again')}
      </a>
      <button type="button" class="button" onClick={onShare}>
        {t('share')}
      </button>
    </>
  );
}

interface FootProps extends WaysOnProps {
  code: string; // of the game
  tryCode: string | null; // the scenario in which the lever has been turned
}

/** At the foot of the page: what one may want next. */
export function Foot({ debrief, code, onShare, tryCode }: FootProps) {
  const t = useTexts('debrief');
  return (
    <nav class="doings foot" aria-label={t('ways-on')}>
      {tryCode !== null && (
        <a class="button primary" href={hrefOf({ page: 'shared', code: tryCode })}>
          {t('lever.try')}
        </a>
      )}
      <WaysOn debrief={debrief} onShare={onShare} />
      <a class="button quiet" href={hrefOf({ page: 'compare', codes: [code] })}>
        {t('compare')}
      </a>
    </nav>
  );
}
