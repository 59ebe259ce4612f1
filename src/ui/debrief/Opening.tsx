import { useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Headline } from '../../store/debrief.ts';
import { hrefOf } from '../../store/routes.ts';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { WaysOn } from './Actions.tsx';
import { useLeavingWords } from './words.ts';

interface OpeningProps {
  debrief: Debrief;
  headline: Headline;
  code: string;
  onShare(): void;
  onSave(lead: string): Promise<void>; // rejects where the browser cannot draw it
}

function About({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const { scenario, rounds } = debrief.game;
  return (
    <p class="about">
      <strong>{t('seal')}</strong>
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
export function Opening({ debrief, headline, code, onShare, onSave }: OpeningProps) {
  const t = useTexts('debrief');
  const { signedPercent } = useNumbers();
  const leaving = useLeavingWords(debrief, headline);
  const [saving, setSaving] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { sentences } = useLists();
  const changes = t('changes', {
    value: signedPercent(headline.value, 0),
    price: signedPercent(headline.price, 0),
  });
  const save = () => {
    setSaving('busy');
    onSave(sentences(changes, ...leaving)).then(
      () => setSaving('idle'),
      () => setSaving('failed'),
    );
  };
  return (
    <div class="opening">
      <p class="lead">
        <strong>{changes}</strong> {sentences(...leaving)}
      </p>
      <About debrief={debrief} />
      <div class="doings">
        <WaysOn debrief={debrief} onShare={onShare} />
        <a class="button quiet" href={hrefOf({ page: 'replay', code })}>
          {t('watch')}
        </a>
        <button type="button" class="button quiet" onClick={save} disabled={saving === 'busy'}>
          {t(saving === 'busy' ? 'saving-picture' : 'save-picture')}
        </button>
        <button type="button" class="button quiet" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
      <p role="status" class="take-said">
        {saving === 'failed' ? t('take.failed') : ''}
      </p>
    </div>
  );
}
