import { type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Headline } from '../../store/debrief.ts';
import { scenarioCode } from '../../store/moments.ts';
import { hrefOf } from '../../store/routes.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { saveBoard } from './boardPicture.ts';
import { useJoin, useLeavingWords } from './words.ts';

interface OpeningProps {
  debrief: Debrief;
  headline: Headline;
  code: string;
  board: RefObject<HTMLDivElement | null>;
}

function About({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const { scenario, rounds } = debrief.game;
  return (
    <p class="about">
      <span class="seal">
        <span>{t('seal')}</span>
      </span>
      <span>
        {t('about', {
          title: useScenarioTitle(scenario),
          count: rounds.length,
        })}
      </span>
    </p>
  );
}

/** What the game came to in two lines, and what can be done with it. */
export function Opening({ debrief, headline, code, board }: OpeningProps) {
  const t = useTexts('debrief');
  const { signedPercent } = useNumbers();
  const leaving = useLeavingWords(debrief, headline);
  const [sharing, share] = useState(false);
  const [saving, setSaving] = useState<'idle' | 'busy' | 'failed'>('idle');
  const changes = t('changes', {
    value: signedPercent(headline.value, 0),
    price: signedPercent(headline.price, 0),
  });
  const join = useJoin();
  const lead = join(changes, ...leaving);
  const save = async () => {
    if (!board.current) return;
    setSaving('busy');
    try {
      await saveBoard(board.current, t(`headline.${headline.finding}`), lead);
      setSaving('idle');
    } catch {
      setSaving('failed');
    }
  };
  return (
    <div class="opening">
      <p class="lead">
        <strong>{changes}</strong> {join(...leaving)}
      </p>
      <About debrief={debrief} />
      <div class="tools">
        <button type="button" class="button quiet" onClick={save} disabled={saving === 'busy'}>
          {t(saving === 'busy' ? 'saving-picture' : 'save-picture')}
        </button>
        <button type="button" class="button quiet" onClick={() => window.print()}>
          {t('print')}
        </button>
        <button type="button" class="button quiet" onClick={() => share(true)}>
          {t('share')}
        </button>
        <a class="button quiet" href={hrefOf({ page: 'replay', code })}>
          {t('watch')}
        </a>
        <a class="button quiet" href={hrefOf({ page: 'shared', code: scenarioCode(debrief) })}>
          {t('again')}
        </a>
      </div>
      <p role="status" class="take-said">
        {saving === 'failed' ? t('take.failed') : ''}
      </p>
      {sharing && (
        <ShareDialog
          scenario={debrief.game.scenario}
          replay={debrief.replay}
          onClose={() => share(false)}
        />
      )}
    </div>
  );
}
